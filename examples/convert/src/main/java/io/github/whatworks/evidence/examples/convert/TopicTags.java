// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Topic;

/**
 * Completes the topics that editors give: they write code, subject and reason, and the list, its
 * edition and who gave it are the same for all.
 *
 * @param by who gives them
 * @param list the list that the codes are from
 * @param edition its edition
 */
record TopicTags(String by, String list, String edition) {

    static TopicTags of(String by, SourceObject topicList) {
        return new TopicTags(by, topicList.requiredText("id"), topicList.requiredText("edition"));
    }

    Topic complete(Topic topic) {
        return topic.toBuilder().list(list).edition(edition).taggedBy(by).build();
    }
}
