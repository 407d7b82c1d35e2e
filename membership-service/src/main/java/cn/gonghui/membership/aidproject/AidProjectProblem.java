package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.kit.problem.ProblemKind;

/** What the rules of aid projects refuse. */
public enum AidProjectProblem implements ProblemCode {
    /** The external reference is of another project of the same station, with other content. */
    PROJECT_REFERENCE_TAKEN("aid-project-reference-taken"),
    /** What is done is recorded only while the project is under way. */
    NOT_UNDER_WAY("aid-project-not-under-way"),
    /** Nothing is planned any more in a project that is completed or cancelled. */
    PROJECT_OVER("aid-project-over"),
    /** The project has another squad of that name. */
    SQUAD_NAME_TAKEN("aid-squad-name-taken"),
    /** The project has another task for that room. */
    ROOM_TAKEN("renovation-room-taken"),
    /** Nothing is handed over that was not received. */
    STOCK_TOO_SMALL("stock-too-small"),
    /** The external reference is of another movement of the same line. */
    MOVEMENT_REFERENCE_TAKEN("movement-reference-taken"),
    /** What a project does is dated from the day on which it starts. */
    BEFORE_PROJECT("before-aid-project"),
    /** A movement is taken back once; what takes one back stays. */
    MOVEMENT_REVERSED("movement-already-reversed"),
    /** No more come than the squad has. */
    TOO_MANY_PEOPLE("too-many-people"),
    /** A day has 24 hours for each volunteer. */
    TOO_MANY_HOURS("too-many-hours");

    private final String code;

    AidProjectProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.CONFLICT;
    }
}
