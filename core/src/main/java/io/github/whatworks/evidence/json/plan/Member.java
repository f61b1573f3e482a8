// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

/**
 * One member of a JSON object that a record has a component for.
 *
 * @param name its name, which is that of the component
 * @param presence how often its value occurs
 * @param shape what the value, or each element of the list, holds
 */
public record Member(String name, Presence presence, Shape shape) {

    /** How often a value occurs. */
    public enum Presence {
        /** Once: the record cannot be without it. */
        REQUIRED,

        /** At most once; the component is an {@code Optional}. */
        OPTIONAL,

        /** Any number of times, in a JSON array; the component is a {@code List}. */
        LIST
    }

    static Member required(String name, Shape shape) {
        return new Member(name, Presence.REQUIRED, shape);
    }

    static Member optional(String name, Shape shape) {
        return new Member(name, Presence.OPTIONAL, shape);
    }

    static Member list(String name, Shape shape) {
        return new Member(name, Presence.LIST, shape);
    }

    /** Whether the record cannot be without it. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** Whether the value is a JSON array. */
    public boolean isList() {
        return presence == Presence.LIST;
    }
}
