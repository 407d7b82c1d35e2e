package cn.gonghui.kit.job;

import cn.gonghui.kit.problem.Problem;
import java.util.List;

/** Why a job failed, as it is stored: put into words when it is read. */
record JobFailure(String code, List<String> arguments) {

    static JobFailure of(Problem problem) {
        return new JobFailure(
                problem.code().code(),
                problem.arguments().stream().map(String::valueOf).toList());
    }
}
