// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Report;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds one record to the rules, and keeps nothing of it. */
final class ValidationEndpoint {

    private static final Pattern PROFILE = Pattern.compile("draft|exchange|publication");

    /** What keeps a text from being JSON. The other reasons are about a text that is. */
    private static final Set<InvalidJsonException.Reason> NOT_JSON = EnumSet.of(
            InvalidJsonException.Reason.SYNTAX,
            InvalidJsonException.Reason.TRAILING,
            InvalidJsonException.Reason.NOT_A_NUMBER,
            InvalidJsonException.Reason.CONTROL_CHARACTER,
            InvalidJsonException.Reason.ENCODING,
            InvalidJsonException.Reason.BYTE_ORDER_MARK);

    private final Map<Profile, EvidenceValidator> validators = new EnumMap<>(Profile.class);
    private final JsonBody bodies = new JsonBody();

    ValidationEndpoint(Clock clock) {
        for (Profile profile : Profile.values()) {
            validators.put(
                    profile, EvidenceValidator.standard().withProfile(profile).withClock(clock));
        }
    }

    PlainAnswer check(Call call) {
        Profile profile = call.parameters()
                .one("profile", PROFILE, "draft, exchange or publication")
                .flatMap(Profile::of)
                .orElse(Profile.EXCHANGE);
        call.parameters().check();
        return bodies.with(call.request(), body -> {
            Report report = Objects.requireNonNull(validators.get(profile), "a validator for each profile")
                    .checkText(body)
                    .report();
            if (!isJson(body, report)) {
                throw new ProblemException(
                        Problem.of(ProblemType.NOT_JSON, "The body is not JSON; the findings say where and why.")
                                .with("findings", ReportJson.findings(report)));
            }
            return PlainAnswer.json(ReportJson.of(report));
        });
    }

    private static boolean isJson(byte[] body, Report report) {
        return report.isClean()
                || EvidenceJson.standard().inspect(body).faults().stream()
                        .noneMatch(fault -> NOT_JSON.contains(fault.reason()));
    }
}
