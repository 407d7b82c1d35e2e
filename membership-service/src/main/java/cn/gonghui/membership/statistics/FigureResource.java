package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.openapi.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures over HTTP: of an organisation with everything below it, or of a division, in a period of Beijing calendar days. */
@Path("/v1/statistics")
@Tag(name = "Figures 统计", description = "Figures that reconcile with the records")
public class FigureResource {

    private final FigureService service;

    FigureResource(FigureService service) {
        this.service = service;
    }

    @GET
    @Path("/new-members")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getNewMemberFigures",
            summary = "New members in figures 新发展会员统计",
            description = "Persons who first joined any union in the period, with the union that "
                    + "they joined, by the form of employment that they have now. No "
                    + "transfers, no returns.")
    @Problems("not-found")
    public NewMemberFigures newMembers(@BeanParam FigurePeriod period) {
        return service.newMembers(period);
    }

    @GET
    @Path("/applications")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getApplicationFigures",
            summary = "Applications to join in figures 入会申请统计",
            description = "Handed in during the period, with the union that they were handed in "
                    + "to; decided during the period, with the union that decided.")
    @Problems("not-found")
    public ApplicationFigures applications(@BeanParam FigurePeriod period) {
        return service.applications(period);
    }

    @GET
    @Path("/cards")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getCardFigures",
            summary = "Service cards in figures 服务卡统计",
            description = "Cards count with their present union. Those in use are the cards that "
                    + "there are now, whatever the period.")
    @Problems("not-found")
    public CardFigures cards(@BeanParam FigurePeriod period) {
        return service.cards(period);
    }

    @GET
    @Path("/activities")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getActivitiesFigures",
            summary = "Activities in figures 文体活动统计",
            description = "Finished activities, with their organiser, on the day they began; the "
                    + "numbers of each are those counted when it was finished.")
    @Problems("not-found")
    public ActivityPeriodFigures activities(@BeanParam FigurePeriod period) {
        return service.activities(period);
    }

    @GET
    @Path("/honours")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getHonourFigures",
            summary = "Honours in figures 先进表彰统计",
            description = "Conferred in the period and not revoked, with the union that its " + "holder belonged to.")
    @Problems("not-found")
    public HonourFigures honours(@BeanParam FigurePeriod period) {
        return service.honours(period);
    }

    @GET
    @Path("/mutual-aid")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getMutualAidFigures",
            summary = "Mutual aid in figures 互助保障统计",
            description = "Enrolments on the day they were made, claims on the day of what befell "
                    + "and by their present state, payments on the day they were made; with "
                    + "the union of the enrolment.")
    @Problems("not-found")
    public MutualAidFigures mutualAid(@BeanParam FigurePeriod period) {
        return service.mutualAid(period);
    }
}
