// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Digests worked out by another program, from canonical texts by RFC 8785 written out by hand: they have to
 * be the same on every JDK.
 */
class DigestTest {

    static Stream<Arguments> vectors() {
        return Stream.of(
                vector("1.0", "931b1a431adf680ce2a31bb710dffa2f300468648db85e99799b111badd56a32"),
                vector("-0", "0a8d728e40bbf62b518dd5accbf7cf772c6f4d5434aa960417e25a2609ac6f98"),
                vector("4.50", "f6730033b51b6aed443ea0ce1118820be7f76e71568b6b862c430572d2c1b766"),
                vector("2e-3", "7b340ae66497461f0f79a83fd7c91c7f62906458f16a2a11a360983fc840c0f9"),
                vector("1E30", "0571df45182a56d2cd7a0251a8e8165aefc07d39a8834c743adc1d7178cbafca"),
                vector(
                        "0.000000000000000000000000001",
                        "6299591c474345fba26f694f6b618b137cb11c7cd357572e17d5a1f523904a57"),
                vector("5e-324", "6ec9050f50b329f89e58dace7e43417032479190c51a5b337ee2e6f8a742bb49"),
                vector("1.7976931348623157e308", "047c616b60812aa9c2656bb7f58e8a677b38d1688c5afc596b3802eae848feed"),
                vector("9007199254740992", "c5822572e0dfb5ec65eed328f1885d4f12fc8e5bc86443b8344101b49b24d9e7"),
                vector("2.9514790517935283e20", "6fcbddbdc549bedf998a748f8440bde942e23747df49ae32f017ca0b2939381a"),
                vector("9.999999999999997e22", "9f6f0ff3e4edd605df00ec593bf50990c8b0f96e2b73b2983965614d52fcbfb1"),
                vector("1e23", "136f573c81b5965dada0adf00eabe6cc68547caac8841156ab24a145202ae2c1"),
                vector("1e21", "e22cdfd78b1ca6f7f5b0b32e2301bda2242cc3062f5f254e85c4b65d782df1d4"),
                vector("0.000001", "c79e1420602135aed799a884d6355f209880c00be8f4e8975e2bde3d4665d472"),
                vector("0.0000001", "98f97ef7e24de46c4cf1ce2979260bc1430a01bc505082dd12bba456d38ea80f"),
                vector("333333333.33333325", "6bcbe9cfd2967a2b1a266f5a4dc3decf29801c09da303ef8eba0142d67cb9f90"),
                vector("1424953923781206.2", "dbce7e36dde54428d82156f2c9105065ffefcee0e11fd470639578b68646542b"),
                vector("2e23", "19dd2ac7bc4422d88f9af09e468a8166e2f40b5d086352c77a9012cdcc7324bc"),
                vector("2.2250738585072014e-308", "e82ce1fe643f88a2c4ad8f50cf55ec8a1525ad6eb2e092077306a52debd782cd"),
                vector("-0.0000033333333333333333", "d134cbfe0ca58d82d5546515697a93d1049dc54f7eede0142c1d47caf05d8e32"),
                vector(
                        "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"",
                        "bb135011bcc50f40d27c11e60d3323b0a8231c8e4d9fbb06f099181f128f9084"),
                vector("\"caf\\u00e9\"", "70778feb7434bdd6222f489741f495d1197fd79869c18dac802f072f07235b57"),
                vector("\"\\ud83d\\ude00\"", "69ec993f5a0b1c94a44b97b67a54cc1c04e64a6360ea8d64b2472c60e5e9ba19"),
                vector(
                        "\"\\u0000\\b\\t\\f\\r\\u007f\\u2028\"",
                        "20a73ed270ab0c5013b961e86cdcef80f2514ad0ccebce949f3ca043fa31a91f"),
                vector(
                        "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}",
                        "57936c0add7cf2ea92e1f6a1ca8dfbbc33626cb302647c17dba1682c24945d1a"),
                vector(
                        "[null,true,{\"b\":[],\"a\":{}}]",
                        "9cc5f9f084f73b383df58701af45c601f4b9650848a723d13e9c608ffca85fab"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void digest_isTheSameOnEveryMachine(String value, String digest) {
        EvidenceJson json = EvidenceJson.standard();
        String record = "{\"x\":" + value + ",\"title\":\"t\",\"kind\":\"study\",\"id\":\"a:b\",\"format\":\"1.0\"}";

        assertThat(json.digest(json.read(record))).contains(digest);
        assertThat(json.digest(json.read(json.pretty(json.read(record))))).contains(digest);
    }

    private static Arguments vector(String value, String digest) {
        return Arguments.of(value, digest);
    }
}
