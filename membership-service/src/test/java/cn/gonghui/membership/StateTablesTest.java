package cn.gonghui.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.membership.activity.ActivityAction;
import cn.gonghui.membership.activity.ActivityStatus;
import cn.gonghui.membership.aidproject.AidProjectAction;
import cn.gonghui.membership.aidproject.AidProjectStatus;
import cn.gonghui.membership.aidproject.RenovationAction;
import cn.gonghui.membership.aidproject.RenovationStatus;
import cn.gonghui.membership.application.ApplicationAction;
import cn.gonghui.membership.application.ApplicationStatus;
import cn.gonghui.membership.card.CardAction;
import cn.gonghui.membership.card.CardStatus;
import cn.gonghui.membership.carestation.CareStationAction;
import cn.gonghui.membership.carestation.CareStationStatus;
import cn.gonghui.membership.commitment.CommitmentAction;
import cn.gonghui.membership.commitment.CommitmentStatus;
import cn.gonghui.membership.contest.ContestAction;
import cn.gonghui.membership.contest.ContestStatus;
import cn.gonghui.membership.honour.NominationAction;
import cn.gonghui.membership.honour.NominationStatus;
import cn.gonghui.membership.meeting.MeetingAction;
import cn.gonghui.membership.meeting.MeetingStatus;
import cn.gonghui.membership.member.MemberAction;
import cn.gonghui.membership.member.MemberStatus;
import cn.gonghui.membership.mutualaid.ClaimAction;
import cn.gonghui.membership.mutualaid.ClaimStatus;
import cn.gonghui.membership.mutualaid.PlanAction;
import cn.gonghui.membership.mutualaid.PlanStatus;
import cn.gonghui.membership.registration.RegistrationAction;
import cn.gonghui.membership.registration.RegistrationStatus;
import cn.gonghui.membership.transfer.TransferAction;
import cn.gonghui.membership.transfer.TransferStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** The state tables of the README are those of the code: each allowed step and each refused one. */
class StateTablesTest {

    @Test
    void members() throws IOException {
        hold("Member", MemberStatus.values(), MemberAction.values(), MemberStatus::after);
    }

    @Test
    void cards() throws IOException {
        hold("Card", CardStatus.values(), CardAction.values(), CardStatus::after);
    }

    @Test
    void applications() throws IOException {
        hold("Application", ApplicationStatus.values(), ApplicationAction.values(), ApplicationStatus::after);
    }

    @Test
    void transfer() throws IOException {
        hold("Transfer", TransferStatus.values(), TransferAction.values(), TransferStatus::after);
    }

    @Test
    void meetings() throws IOException {
        hold("Meeting", MeetingStatus.values(), MeetingAction.values(), MeetingStatus::after);
    }

    @Test
    void activities() throws IOException {
        hold("Activity", ActivityStatus.values(), ActivityAction.values(), ActivityStatus::after);
    }

    @Test
    void registrations() throws IOException {
        hold("Registration", RegistrationStatus.values(), RegistrationAction.values(), RegistrationStatus::after);
    }

    @Test
    void contests() throws IOException {
        hold("Contest", ContestStatus.values(), ContestAction.values(), ContestStatus::after);
    }

    @Test
    void commitments() throws IOException {
        hold("Commitment", CommitmentStatus.values(), CommitmentAction.values(), CommitmentStatus::after);
    }

    @Test
    void nominations() throws IOException {
        hold("Nomination", NominationStatus.values(), NominationAction.values(), NominationStatus::after);
    }

    @Test
    void mutual_aid_plans() throws IOException {
        hold("Plan", PlanStatus.values(), PlanAction.values(), PlanStatus::after);
    }

    @Test
    void mutual_aid_claims() throws IOException {
        hold("Claim", ClaimStatus.values(), ClaimAction.values(), ClaimStatus::after);
    }

    @Test
    void care_stations() throws IOException {
        hold("Station", CareStationStatus.values(), CareStationAction.values(), CareStationStatus::after);
    }

    @Test
    void aid_projects() throws IOException {
        hold("Project", AidProjectStatus.values(), AidProjectAction.values(), AidProjectStatus::after);
    }

    @Test
    void renovations() throws IOException {
        hold("Renovation", RenovationStatus.values(), RenovationAction.values(), RenovationStatus::after);
    }

    private static <S, A> void hold(String thing, S[] states, A[] actions, BiFunction<S, A, Optional<S>> after)
            throws IOException {
        Map<String, String> coded = new TreeMap<>();
        for (var state : states) {
            for (var action : actions) {
                coded.put(
                        state + " " + action,
                        after.apply(state, action).map(Object::toString).orElse("—"));
            }
        }
        assertEquals(coded, written(thing));
    }

    /** Cells of the table whose first header is the thing; the other headers are actions, the first cells states. */
    private static Map<String, String> written(String thing) throws IOException {
        var lines = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.startsWith("| " + thing + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(StateTablesTest::cells)
                .toList();
        Map<String, String> written = new TreeMap<>();
        for (var row : lines.subList(2, lines.size())) {
            for (int column = 1; column < row.length; column++) {
                written.put(row[0] + " " + lines.getFirst()[column], row[column]);
            }
        }
        return written;
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toArray(String[]::new);
    }
}
