// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rating of a peer.
 *
 * <p>The numbers that the file gives for scales of words are its own, so they become codes; a number is
 * given only where the label prints it. The file names scales without editions, so none is given. A
 * value that was not in the text of the page is lost, and is not the same as no value.
 */
final class PeerRating {

    private static final Pattern PRINTED_NUMBER = Pattern.compile("[+-]?(?<digits>\\d+)(?: (?<unit>months))?");

    /** The scales that only say how much stands behind a rating on another. */
    private static final Map<String, String> QUALIFY =
            Map.of("wwc-extent", "wwc-effectiveness", "crimesolutions-studies", "crimesolutions-to2024");

    /** The scales that rate each study, so that a review has no single value. */
    private static final String OF_STUDIES = "robins-i";

    private static final String NOT_APPLICABLE = "na";

    private final SourceObject source;
    private final Peer peer;
    private final String scale;
    private final Optional<String> code;
    private final Optional<String> label;

    private PeerRating(SourceObject source, Peer peer) {
        this.source = source;
        this.peer = peer;
        this.scale = source.requiredText("scale");
        this.code = source.word("value");
        this.label = source.text("label");
    }

    static Rating of(SourceObject source, Peer peer) {
        return new PeerRating(source, peer).read();
    }

    private Rating read() {
        Optional<String> outcome = source.text("outcome");
        var rating = Rating.builder()
                .scale(ScaleRef.builder().id(scale).build())
                .about(about(outcome))
                .values(value())
                .known(known())
                .ratedBy(source.text("ratedBy").orElse(peer.publisher()))
                .source(readAt());
        if (source.has("ratedBy")) {
            rating.publishedBy(peer.publisher());
        }
        if (QUALIFY.containsValue(scale)) {
            rating.key(key(scale, outcome));
        }
        Optional.ofNullable(QUALIFY.get(scale)).ifPresent(other -> rating.qualifies(key(other, outcome)));
        source.text("asOf").map(PartialDate::of).ifPresent(rating::asOf);
        source.text("said").ifPresent(rating::said);
        source.text("reason").ifPresent(rating::reason);
        source.text("note").ifPresent(rating::note);
        return rating.build();
    }

    private RatingSubject about(Optional<String> outcome) {
        if (scale.equals(OF_STUDIES)) {
            return RatingSubject.STUDY;
        }
        return outcome.isPresent() ? RatingSubject.OUTCOME : RatingSubject.RECORD;
    }

    private RatingValue value() {
        var value = RatingValue.builder();
        label.ifPresent(value::printed);
        source.number("low").ifPresent(value::low);
        source.number("high").ifPresent(value::high);
        Optional<Matcher> number = label.map(PRINTED_NUMBER::matcher).filter(Matcher::matches);
        if (number.isPresent()) {
            value.number(printedNumber(number.get())).unit(unit(number.get()));
            return value.build();
        }
        label.filter(word -> !code.equals(Optional.of(word))).ifPresent(value::label);
        if (code.isPresent()) {
            value.code(code.get());
            code.filter(NOT_APPLICABLE::equals).ifPresent(na -> value.absence(Absence.NOT_APPLICABLE));
        } else if (label.isEmpty() || source.has("note")) {
            value.absence(Absence.VALUE_LOST);
        } else {
            label.map(PeerRating::slug).ifPresent(value::code);
        }
        return value.build();
    }

    private Decimal printedNumber(Matcher printed) {
        String number = code.orElseThrow(() -> source.fault("value", "expected the number that the label prints"));
        if (!number.replace("-", "").equals(printed.group("digits"))) {
            throw source.fault("value", "expected the number that the label prints, found " + number);
        }
        return Decimal.of(number);
    }

    private String unit(Matcher printed) {
        return Optional.ofNullable(printed.group("unit")).orElse("percentile points");
    }

    private Known known() {
        if (code.isEmpty() && label.isEmpty()) {
            return Known.LOST;
        }
        return peer.isMirror() || viaAddress().isPresent() ? Known.FROM_MIRROR : Known.PRINTED;
    }

    private Source readAt() {
        Optional<Source> report = viaAddress()
                .map(url -> Source.builder()
                        .url(url)
                        .role(SourceRole.REPORT)
                        .readOn(Pages.TAKEN_IN)
                        .build());
        return report.orElseGet(() -> source.text("via")
                .map(role ->
                        peer.readAt().toBuilder().role(new SourceRole(role)).build())
                .orElseGet(peer::readAt));
    }

    private Optional<String> viaAddress() {
        return source.text("via").filter(via -> via.startsWith("http"));
    }

    private static String key(String scale, Optional<String> outcome) {
        return scale + outcome.map(name -> "-" + slug(name)).orElse("");
    }

    /** Small letters, digits and hyphens. */
    static String slug(String text) {
        return String.join(
                "-",
                List.of(text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip()
                        .split(" ", -1)));
    }
}
