package cn.gonghui.membership.member;

import java.util.UUID;

/**
 * That a member was entered with a document which was not his (更正证件), told to whoever knows persons by their document.
 *
 * @param personIndex of the right document, as {@link PersonIndexes#ofDocument} makes it
 */
public record CorrectedDocument(UUID memberId, byte[] personIndex) {}
