// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** One thing that a need asks for; each gets a group of its own. */
sealed interface Asked permits CodedNeed, NeedTopic, Question {}
