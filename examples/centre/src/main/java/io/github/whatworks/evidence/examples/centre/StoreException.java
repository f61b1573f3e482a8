// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.SQLException;

/** The store cannot be used, now or as it is. The message is for whoever runs the Centre and holds no value of a record. */
final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** By the code of SQL alone: the text of a driver may quote an address with a password, or what was stored. */
    static StoreException of(SQLException failure) {
        return new StoreException(
                "the database did not do what it was asked (SQL state " + failure.getSQLState() + ")", failure);
    }
}
