// SPDX-License-Identifier: Apache-2.0
/**
 * For tests without a network: yours as well as ours. It is published as the jar of client with the classifier {@code
 * test-kit}, and needs the JDK, core and client, and no test framework.
 *
 * {@snippet lang="xml" :
 * <dependency>
 *   <groupId>io.github.whatworks</groupId>
 *   <artifactId>whatworks-evidence-client</artifactId>
 *   <version>${the version of client}</version>
 *   <classifier>test-kit</classifier>
 *   <scope>test</scope>
 * </dependency>
 * }
 *
 * <p>{@link io.github.whatworks.evidence.client.testkit.FakeCentre} keeps the whole contract in memory until a script says
 * otherwise; {@link io.github.whatworks.evidence.client.testkit.Faults} names what goes wrong in networks; {@link
 * io.github.whatworks.evidence.client.testkit.FakeProxy} is the proxy of a council, and {@link
 * io.github.whatworks.evidence.client.testkit.TestAuthority} issues the certificates that TLS inspection and neglected
 * servers show. All of them listen on the loopback address alone. The kit's evidence is made up: never publish it.
 *
 * <p>They speak HTTP over plain sockets, and not by the web server of the JDK: that one writes its own headers in its own
 * way, refuses to state a wrong length, and cannot end in the middle of a head, which is what is wanted here.
 *
 * <p>Does not belong here: tests, and anything that a program uses when it runs.
 */
@NullMarked
package io.github.whatworks.evidence.client.testkit;

import org.jspecify.annotations.NullMarked;
