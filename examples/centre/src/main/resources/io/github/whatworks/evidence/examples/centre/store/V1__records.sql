-- SPDX-License-Identifier: Apache-2.0
-- For H2 and PostgreSQL alike. ${bytes} is what each calls a long row of bytes, ${byteOrder} puts ids in the order of
-- their bytes. Times are seconds since 1970. Never changed once released: what comes later is a file V2.

-- The row that an import holds while it runs, so that there is one at a time.
CREATE TABLE centre_import (
    one INT NOT NULL PRIMARY KEY
);
INSERT INTO centre_import (one) VALUES (1);

-- The bulk file is kept of the current generation and of the one before.
CREATE TABLE centre_generation (
    number BIGINT NOT NULL PRIMARY KEY,
    previous BIGINT,
    made_at BIGINT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    record_count BIGINT NOT NULL,
    root VARCHAR(64) NOT NULL,
    file_size BIGINT NOT NULL,
    file_sha256 VARCHAR(64) NOT NULL,
    file_bytes ${bytes}
);

-- Every version for ever, in canonical bytes.
CREATE TABLE centre_version (
    id VARCHAR(200) ${byteOrder} NOT NULL,
    version INT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    status VARCHAR(100) NOT NULL,
    generation BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    body_size INT NOT NULL,
    body ${bytes} NOT NULL,
    PRIMARY KEY (id, version)
);

-- The latest version of each record, and what it is browsed by.
CREATE TABLE centre_record (
    id VARCHAR(200) ${byteOrder} NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    status VARCHAR(100) NOT NULL,
    kind VARCHAR(100) NOT NULL,
    publisher VARCHAR(300) NOT NULL,
    words VARCHAR(100000) NOT NULL
);

CREATE TABLE centre_term (
    field VARCHAR(20) NOT NULL,
    term VARCHAR(201) NOT NULL,
    id VARCHAR(200) ${byteOrder} NOT NULL,
    PRIMARY KEY (field, term, id)
);
CREATE INDEX centre_term_id ON centre_term (id);

-- One row a record and generation; withdrawals are its tombstones.
CREATE TABLE centre_change (
    generation BIGINT NOT NULL,
    id VARCHAR(200) ${byteOrder} NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    version INT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    withdrawal ${bytes},
    PRIMARY KEY (generation, id)
);
