package cn.gonghui.innovation.call;

import java.util.List;

/** Who does what with a call: the host runs it, the funder decides, the clock opens and closes. */
final class CallPolicy {

    private static final List<CallAction> OF_THE_HOST =
            List.of(CallAction.EDIT, CallAction.PUBLISH, CallAction.START_REVIEW);

    private CallPolicy() {}

    static List<CallAction> allowed(CallStatus status, boolean host, boolean funder) {
        return status.actions().stream()
                .filter(action -> (host && OF_THE_HOST.contains(action)) || (funder && action == CallAction.CONCLUDE))
                .toList();
    }
}
