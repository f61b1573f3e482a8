// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of the page stand for in one run: values that the run gave, in the form that the page states. */
final class Given {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private final Map<String, Pattern> forms;
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    Given(Map<String, Pattern> forms) {
        this.forms = Map.copyOf(forms);
    }

    Given put(String name, String... given) {
        values.computeIfAbsent(name, any -> new LinkedHashSet<>()).addAll(List.of(given));
        return this;
    }

    /** Whether {@code actual} is {@code template} with values that were given in the places of the names. */
    boolean fits(String template, String actual) {
        Matcher names = NAME.matcher(template);
        StringBuilder form = new StringBuilder();
        int from = 0;
        while (names.find()) {
            form.append(Pattern.quote(template.substring(from, names.start())));
            form.append("(?<n").append(names.start()).append(">(?s:.*))");
            from = names.end();
        }
        form.append(Pattern.quote(template.substring(from)));
        Matcher whole = Pattern.compile(form.toString()).matcher(actual);
        if (!whole.matches()) {
            return false;
        }
        names.reset();
        boolean fits = true;
        while (names.find()) {
            fits &= isGiven(names.group(1), whole.group("n" + names.start()));
        }
        return fits;
    }

    private boolean isGiven(String name, String value) {
        Pattern form = forms.get(name);
        if (form == null) {
            throw new IllegalArgumentException("the page does not say what {" + name + "} stands for");
        }
        return form.matcher(value).matches()
                && values.getOrDefault(name, Set.of()).contains(value);
    }
}
