// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

/** What a member, or each element of a list, holds: a scalar, a record of one string, or a record with members. */
public sealed interface Shape permits Scalar, Code, Plan {}
