package cn.gonghui.membership.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the applications to join tell about meetings; the application feature provides it. */
public interface MeetingApplications {

    /** Those of these application numbers that are known. */
    Map<String, Applicant> applicants(Collection<String> numbers);

    /** Applications and cards of each venue of a meeting; a venue without any may be missing. */
    Map<UUID, Tally> tallies(UUID meetingId);

    /**
     * Who stands behind an application number.
     *
     * @param personIndex keyed index of the person's document
     * @param memberId null unless the application was accepted
     */
    record Applicant(UUID applicationId, byte[] personIndex, UUID memberId) {}

    /** Counts of one venue. */
    record Tally(long submitted, long accepted, long cardsIssued) {

        static final Tally NONE = new Tally(0, 0, 0);
    }
}
