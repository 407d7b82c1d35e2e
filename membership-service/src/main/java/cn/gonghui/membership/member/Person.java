package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.IdentityDocument;

/**
 * A person with the keyed indexes that find him.
 *
 * @param contentIndex keyed index of the whole request, so that the same one is known again
 */
record Person(
        String name,
        long[] nameTokens,
        IdentityDocument document,
        byte[] documentIndex,
        byte[] contentIndex,
        Contact contact) {}
