package cn.gonghui.membership.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an application has besides what the applicant says.
 *
 * @param secretHash SHA-256 of the secret that the applicant was told
 * @param personIndex keyed index of the document
 * @param contentIndex keyed index of the whole request, so that the same one is known again
 * @param venueId venue of the meeting; null without a meeting
 */
record Submission(
        byte[] secretHash,
        byte[] personIndex,
        byte[] contentIndex,
        UUID venueId,
        ApplicationChannel channel,
        LocalDate today) {}
