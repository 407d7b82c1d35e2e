package cn.gonghui.membership;

import cn.gonghui.kit.test.AccessTableTest;
import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.kit.test.SampleCall.Whose;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.employer.Employers;
import cn.gonghui.membership.meeting.Meetings;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import cn.gonghui.membership.rosterimport.FinishedImport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Every operation × every role × own and other organisation, as the access table says. */
@MembershipTest
class AccessTest extends AccessTableTest {

    /** No object has it: an allowed change answers 412 and leaves its object as it is. */
    private static final long NOBODYS_VERSION = 99;

    private static final Map<String, Object> NO_BODY = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "理由");
    private static final Map<String, Object> REVEAL = Map.of("fields", List.of("PHONE"), "reason", "来电核对");
    private final Map<UUID, UUID> imports = new HashMap<>();
    private AccessWorld own;
    private AccessWorld other;

    @BeforeEach
    void enter_two_districts() {
        own = AccessWorld.create("110114");
        other = AccessWorld.create("110105");
    }

    @Override
    protected void enterAnew() {
        own = AccessWorld.create("110114");
    }

    @Override
    protected TestToken token(String role) {
        var token = TestIssuer.token().role(role).organization(own.district());
        return switch (role) {
            case "member", "judge" -> token.member(own.member());
            case "partner" -> token.scope("applications", "card-verifications", "events");
            default -> token;
        };
    }

    @Override
    protected Set<String> names() {
        return Set.of("欧阳晓明", "张三丰");
    }

    @Override
    protected Set<String> publicNotices() {
        return Set.of("listNominations", "getNomination");
    }

    @Override
    protected Set<String> references() {
        return Set.of(
                "/number",
                "/code",
                "/secret",
                "/cardNumber",
                "/applicationNumber",
                "/items/cardNumber",
                "/items/applicationNumber");
    }

    @Override
    protected UUID organization(Whose whose) {
        return whose == Whose.OWN ? own.district() : other.district();
    }

    @Override
    protected SampleCall sample(String operation, Whose whose) {
        var world = switch (whose) {
            case OWN -> own;
            case OTHER -> other;
            case UNKNOWN -> AccessWorld.unknown(other);
        };
        return switch (operation) {
            case "readEventType" -> SampleCall.plain().path("type", "cn.gonghui.membership.member.joined.v1");
            case "listAuditRecords",
                    "verifyAuditChain",
                    "listEventTypes",
                    "readAbout",
                    "readCodeLists",
                    "readMe",
                    "readEvents",
                    "listFeedSubscriptions",
                    "listDivisions" -> SampleCall.plain();
            case "getDivision" -> SampleCall.plain().path("code", "110114");
            case "getUnionisation" -> SampleCall.plain().query("divisionCode", "110114");
            case "getOutreachFigures",
                    "getNewMemberFigures",
                    "getApplicationFigures",
                    "getCardFigures",
                    "getActivitiesFigures",
                    "getHonourFigures",
                    "getMutualAidFigures" ->
                SampleCall.plain()
                        .query("organizationId", world.district())
                        .query("from", "2024-01-01")
                        .query("to", "2024-05-31");
            case "listJobs", "getJob", "watchJob", "cancelJob" -> imported(operation, world);
            case "startImport", "getImport", "listImportErrors", "getRejectedRows" -> imported(operation, world);
            case "joinUnion" -> change(world.employer(), Map.of("unionId", own.jointUnion()));
            default -> byFeature(operation, world);
        };
    }

    /** A finished import is also a finished job. */
    private SampleCall imported(String operation, AccessWorld world) {
        var id = imports.computeIfAbsent(
                world.union(), union -> world == own || world == other ? FinishedImport.of(union) : UUID.randomUUID());
        return switch (operation) {
            case "listJobs" -> SampleCall.plain().query("organizationId", world.union());
            case "startImport" -> FinishedImport.sample(world.union());
            default -> SampleCall.of(id);
        };
    }

    private static SampleCall byFeature(String operation, AccessWorld world) {
        var activity = world.activities().sample(operation);
        if (activity != null) {
            return activity;
        }
        var honour = world.honours().sample(operation);
        if (honour != null) {
            return honour;
        }
        var aid = world.mutualAid().sample(operation);
        if (aid != null) {
            return aid;
        }
        if (AidCalls.knows(operation)) {
            return AidCalls.of(operation, world);
        }
        if (operation.contains("Organization")
                || List.of("listChildren", "getLineage", "listSubtree").contains(operation)) {
            return organization(operation, world);
        }
        if (operation.contains("Establishment") || operation.equals("electCommittee")) {
            return establishment(operation, world);
        }
        if (operation.contains("Employer") || operation.startsWith("put")) {
            return employer(operation, world);
        }
        if (operation.contains("Consent")) {
            return member(operation, world);
        }
        if (operation.contains("Application")) {
            return application(operation, world);
        }
        if (operation.contains("Transfer")) {
            return transfer(operation, world);
        }
        if (operation.contains("Commitment")) {
            return commitment(operation, world);
        }
        if (operation.contains("Card")) {
            return card(operation, world);
        }
        return operation.contains("Member") ? member(operation, world) : meeting(operation, world);
    }

    private static SampleCall organization(String operation, AccessWorld world) {
        var body = Tree.organization("企业工会", "ENTERPRISE_UNION", world.district(), world.division());
        return switch (operation) {
            case "listOrganizations" -> SampleCall.plain();
            case "createOrganization" -> SampleCall.plain().body(body);
            case "createOrganizations" -> many(body);
            case "editOrganization" -> change(world.union(), Map.of("shortName", "工会"));
            case "moveOrganization" -> change(world.union(), Map.of("parentId", world.district()));
            case "mergeOrganization" -> change(world.union(), Map.of("intoId", world.jointUnion()));
            case "dissolveOrganization" -> change(world.union(), NO_BODY);
            default -> SampleCall.of(world.union());
        };
    }

    private static SampleCall employer(String operation, AccessWorld world) {
        var body = Employers.employer(30, world.division());
        return switch (operation) {
            case "listEmployers" -> SampleCall.plain();
            case "registerEmployer" -> SampleCall.plain().body(body);
            case "registerEmployers" -> many(body);
            case "editEmployer" -> change(world.employer(), Map.of("name", "某公司"));
            case "putHeadcount" -> dated(world, "effectiveOn", Map.of("headcount", 120));
            case "putSector" -> dated(world, "effectiveOn", Map.of("sector", "NON_PUBLIC"));
            case "putDivision" -> dated(world, "effectiveOn", Map.of("divisionCode", world.division()));
            case "putUnion" -> dated(world, "joinedOn", Map.of("unionId", world.union()));
            default -> SampleCall.of(world.employer());
        };
    }

    private static SampleCall establishment(String operation, AccessWorld world) {
        return switch (operation) {
            case "listEstablishments" -> SampleCall.plain();
            case "draftEstablishment" -> SampleCall.plain().body(AccessWorld.draft(world.employer(), world.district()));
            case "getEstablishment" -> SampleCall.of(world.establishment());
            case "editEstablishment" -> change(world.establishment(), Map.of("unionName", "改名工会"));
            case "returnEstablishment", "refuseEstablishment", "abandonEstablishment" ->
                change(world.establishment(), REASON);
            case "electCommittee" ->
                change(
                        world.establishment(),
                        Map.of(
                                "electedOn", "2024-04-10",
                                "termEndsOn", "2029-04-09",
                                "committee", List.of(Map.of("personName", "张三丰", "position", "CHAIR"))));
            default -> change(world.establishment(), NO_BODY);
        };
    }

    private static SampleCall member(String operation, AccessWorld world) {
        return switch (operation) {
            case "listMembers" -> SampleCall.plain().query("organizationId", world.union());
            case "createMember" -> SampleCall.plain().body(Persons.member(world.union()));
            case "createMembers" -> many(Persons.member(world.union()));
            case "lookUpMembers" -> SampleCall.plain().body(Map.of("memberIds", List.of(world.member())));
            case "searchMembers" -> SampleCall.plain().body(Map.of("phone", "13812345678"));
            case "editMember" -> change(world.member(), Map.of("jobTitle", "司机"));
            case "exitMembers" -> many(Map.of("id", UUID.randomUUID(), "reason", "WITHDRAWN"));
            case "retainMember", "restoreMember" -> change(world.member(), NO_BODY);
            case "decideConsent" ->
                SampleCall.of(world.member())
                        .body(Map.of(
                                "purpose", "CONTACT", "decision", "GIVEN", "channel", "COUNTER", "evidence", "登记表"));
            case "getConsents", "listConsentRecords" -> SampleCall.of(world.member());
            case "revealMember" -> SampleCall.of(world.member()).body(REVEAL);
            case "exitMember" -> change(world.member(), Map.of("reason", "WITHDRAWN"));
            case "exportMember" -> SampleCall.of(world.member()).body(Map.of("reason", "本人申请"));
            case "correctMemberDocument" ->
                change(world.member(), Map.of("document", Persons.document(), "reason", "录入有误"));
            case "eraseMember" -> change(world.member(), Map.of("reason", "本人申请"));
            default -> SampleCall.of(world.member());
        };
    }

    private static SampleCall transfer(String operation, AccessWorld world) {
        return switch (operation) {
            case "listTransfers" -> SampleCall.plain();
            case "requestTransfer" ->
                SampleCall.plain()
                        .body(Map.of("destinationId", world.union(), "document", Persons.document(), "name", "无名氏"));
            case "getTransfer" -> SampleCall.of(world.transfer());
            case "refuseTransfer" -> change(world.transfer(), REASON);
            default -> change(world.transfer(), NO_BODY);
        };
    }

    private static SampleCall card(String operation, AccessWorld world) {
        var body = Map.<String, Object>of("memberId", world.member());
        return switch (operation) {
            case "listCards" -> SampleCall.plain().query("memberId", world.member());
            case "issueCard" -> SampleCall.plain().body(body);
            case "issueCards" -> many(body);
            case "verifyCard" -> SampleCall.plain().body(Map.of("number", "6200123456789016"));
            case "listCardVerifications" -> SampleCall.plain();
            case "getCard" -> SampleCall.of(world.card());
            case "suspendCard" -> change(world.card(), REASON);
            default -> change(world.card(), NO_BODY);
        };
    }

    private static SampleCall application(String operation, AccessWorld world) {
        return switch (operation) {
            case "submitApplication" -> SampleCall.plain().body(Applications.to(world.union()));
            case "submitApplications" -> many(Applications.to(world.union()));
            case "listApplications" -> SampleCall.plain().query("organizationId", world.union());
            case "acceptApplications" -> many(Map.of("id", UUID.randomUUID()));
            case "getApplication", "checkApplicationConditions" -> SampleCall.of(world.application());
            case "revealApplication" -> SampleCall.of(world.application()).body(REVEAL);
            case "rejectApplication", "returnApplication" -> change(world.application(), REASON);
            case "acceptApplication", "withdrawApplication" -> change(world.application(), NO_BODY);
            case "followApplication" -> SampleCall.plain().body(world.applicationKey());
            case "resubmitOwnApplication" -> {
                var mended = new HashMap<String, Object>(wrongKey(world));
                mended.putAll(Map.of("name", "张三丰", "phone", "13812345678", "employmentForm", "COURIER"));
                yield SampleCall.plain().body(mended);
            }
            default -> SampleCall.plain().body(wrongKey(world));
        };
    }

    private static SampleCall meeting(String operation, AccessWorld world) {
        var body = Meetings.of(world.district(), "WORKER");
        return switch (operation) {
            case "listMeetings" -> SampleCall.plain().query("hostId", world.district());
            case "planMeeting" -> SampleCall.plain().body(body);
            case "planMeetings" -> many(body);
            case "openMeetings", "holdMeetings" -> many(Map.of("id", UUID.randomUUID()));
            case "editMeeting" -> change(world.meeting(), Map.of("title", "沟通会"));
            case "getVenue" -> SampleCall.of(world.meeting()).path("venueId", world.venue());
            case "addVenue" -> change(world.meeting(), Map.of("name", "分会场"));
            case "editVenue" -> change(world.meeting(), Map.of("name", "分会场")).path("venueId", world.venue());
            case "removeVenue" -> change(world.meeting(), NO_BODY).path("venueId", world.venue());
            case "openMeeting", "holdMeeting" -> change(world.meeting(), NO_BODY);
            case "cancelMeeting" -> change(world.meeting(), REASON);
            case "checkIn" -> SampleCall.of(world.meeting()).body(world.checkIn());
            case "checkInMany" -> many(world.checkIn()).path("id", world.meeting());
            case "countStreamViews" -> SampleCall.of(world.meeting()).body(Map.of("views", 10));
            case "uploadCheckIns" -> many(world.offlineCheckIn()).path("id", world.meeting());
            case "presentCheckInCode" -> SampleCall.of(world.meeting()).body(Map.of("code", world.checkInCode()));
            case "showCheckInCode", "drawCheckInCode", "paintCheckInCode" ->
                SampleCall.of(world.meeting()).path("venueId", world.venue());
            case "streamMeetingFigures" -> SampleCall.of(world.meeting()).query("seconds", 1);
            case "getMeetingsCalendar", "listCalendarSubscriptions", "subscribeToCalendar" -> SampleCall.plain();
            case "endCalendarSubscription" -> SampleCall.of(UUID.randomUUID());
            case "readSubscribedCalendar" -> SampleCall.plain().path("secret", "guess");
            default -> SampleCall.of(world.meeting());
        };
    }

    private static SampleCall commitment(String operation, AccessWorld world) {
        return switch (operation) {
            case "makeCommitment" ->
                SampleCall.plain()
                        .body(Map.of(
                                "meetingId", world.meeting(), "employerId", world.employer(), "dueOn", "2099-12-31"));
            case "listCommitments" -> SampleCall.plain().query("hostId", world.district());
            case "postponeCommitment" -> change(world.commitment(), Map.of("dueOn", "2099-12-31", "reason", "会员大会改期"));
            case "releaseCommitment" -> change(world.commitment(), REASON);
            default -> SampleCall.of(world.commitment());
        };
    }

    private static SampleCall many(Map<String, Object> item) {
        return SampleCall.plain().body(Map.of("items", List.of(item)));
    }

    private static SampleCall change(UUID id, Map<String, Object> body) {
        return SampleCall.of(id).ifMatch(NOBODYS_VERSION).body(body);
    }

    private static SampleCall dated(AccessWorld world, String day, Map<String, Object> body) {
        return change(world.employer(), body).path(day, "2024-01-01");
    }

    private static Map<String, Object> wrongKey(AccessWorld world) {
        return Map.of("number", world.applicationKey().get("number"), "secret", "guess");
    }
}
