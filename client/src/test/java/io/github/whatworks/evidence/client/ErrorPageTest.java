// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.client.http.FaultKind;
import io.github.whatworks.evidence.client.http.HttpFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of all errors, {@code client/ERRORS.md}, says what the code says.
 *
 * <p>After a change that was meant, run {@code mvn -Pquick -pl client -am test -Dtest=ErrorPageTest -Derrors.renew=true
 * -Dsurefire.failIfNoSpecifiedTests=false} and read the page again.
 */
class ErrorPageTest {

    private static final Path PAGE = Path.of("ERRORS.md");

    private static final Pattern SETTING = Pattern.compile("(EvidenceClientBuilder|ClientOptions)\\.\\w+");
    private static final Map<Integer, String> FAMILIES = new LinkedHashMap<>();

    static {
        FAMILIES.put(10, "The Centre could not be reached");
        FAMILIES.put(11, "Nothing came in time");
        FAMILIES.put(12, "The proxy");
        FAMILIES.put(13, "What answered is not a Centre, or not one of this contract");
        FAMILIES.put(14, "The Centre says no");
        FAMILIES.put(15, "What came cannot be read");
        FAMILIES.put(16, "Refused here, before anything was sent");
        FAMILIES.put(17, "The copy stays as it is");
    }

    @Test
    void page_isAsTheCodeSays() throws IOException {
        if (Boolean.getBoolean("errors.renew")) {
            Files.writeString(PAGE, page());
        }
        assertThat(page().lines().toList())
                .as("the errors; see the comment of this class on how to renew %s", PAGE)
                .containsExactlyElementsOf(Files.readString(PAGE).lines().toList());
    }

    @Test
    void numbers_areOneEachAndOfAKnownFamily() {
        assertThat(ErrorCode.values())
                .extracting(ErrorCode::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("EV-1[0-7][0-9]{2}"));
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(ErrorCode.of(code.code())).isEqualTo(code);
        }
    }

    /** A message is three sentences, whose ends it sets itself. */
    @Test
    void texts_areNoSentencesYet() {
        assertThat(Stream.of(ErrorCode.values())
                        .flatMap(code -> Stream.of(code.happened(), code.expected(), code.toDo())))
                .allSatisfy(text ->
                        assertThat(text).isNotBlank().doesNotEndWith(".").doesNotContain("  "));
    }

    @Test
    void pageAboutNetworks_namesNumbersThatAreThere() throws IOException {
        List<String> named = Pattern.compile("EV-[0-9]+")
                .matcher(Files.readString(Path.of("NETWORKS.md")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(code -> assertThat(ErrorCode.of(code)).isNotNull());
    }

    @Test
    void texts_nameSettingsThatAreThere() {
        List<String> settings = Stream.of(EvidenceClientBuilder.class, ClientOptions.class)
                .flatMap(type ->
                        Stream.of(type.getMethods()).map(method -> type.getSimpleName() + "." + method.getName()))
                .toList();
        List<String> named = Stream.of(ErrorCode.values())
                .flatMap(code -> SETTING.matcher(code.toDo()).results())
                .map(MatchResult::group)
                .toList();

        assertThat(named).hasSizeGreaterThan(5).isSubsetOf(settings);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Errors of the client

                Each message of the client starts with a number, which keeps its meaning for ever:
                `EV-1003 evidence.example/v1/centre.json: what happened. Expected: …. What to do: ….` A program goes by the
                class of the exception, or by `code()`; `isRetryable()` says whether the same call may go well later.
                `EvidenceClient.preflight()` names the first thing that is wrong, and who can mend it, in the same words.
                About proxies and certificates see [NETWORKS.md](NETWORKS.md).

                Made from the code by `ErrorPageTest`.
                """);
        int family = 0;
        for (ErrorCode code : Stream.of(ErrorCode.values())
                .sorted(Comparator.comparing(ErrorCode::code))
                .toList()) {
            int of = family(code);
            if (of != family) {
                page.append("\n## ").append(FAMILIES.get(of)).append("\n");
                family = of;
            }
            page.append("\n### ").append(code.code()).append('\n');
            page.append("- **What happened:** ").append(code.happened()).append('\n');
            page.append("- **Expected:** ").append(code.expected()).append('\n');
            page.append("- **What to do:** ").append(code.toDo()).append('\n');
            page.append("- **Who can mend it:** ")
                    .append(Mender.of(code).inWords())
                    .append('\n');
            page.append("- **Comes as:** ").append(type(code)).append('\n');
        }
        return page.toString();
    }

    private static int family(ErrorCode code) {
        return Integer.parseInt(code.code().substring(3, 5));
    }

    /** Of a fault of the network, what it really becomes. */
    private static String type(ErrorCode code) {
        for (FaultKind kind : FaultKind.values()) {
            EvidenceClientException failure = Failures.of(new HttpFault(kind, "found"), "place");
            if (failure.code().equals(code.code())) {
                return "`" + failure.getClass().getSimpleName() + "`";
            }
        }
        if (code == ErrorCode.NO_TOKEN) {
            return "`CentreProblemException` where the token server says no; `NotACentreException` or"
                    + " `InvalidDataException` where it answers something else";
        }
        return switch (family(code)) {
            case 13 -> "`NotACentreException`";
            case 14 -> "`CentreProblemException`";
            case 15 -> "`InvalidDataException`";
            case 16 -> "`RefusedBeforeSendingException`";
            case 17 -> "no exception: `Refresh.KeptOldCopy`, or a `PreflightStep`";
            default -> throw new IllegalStateException("what does " + code + " come as?");
        };
    }
}
