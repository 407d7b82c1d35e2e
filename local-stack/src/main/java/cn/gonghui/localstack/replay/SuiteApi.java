package cn.gonghui.localstack.replay;

import cn.gonghui.localstack.world.SampleUser;

/** The three services as the sample's users reach them. */
public final class SuiteApi {

    private final ReplayTarget target;
    private final Transport transport = new Transport();
    private final Tokens tokens;

    /** @param target the running suite */
    public SuiteApi(ReplayTarget target) {
        this.target = target;
        this.tokens = new Tokens(transport, target.issuer(), target.password());
    }

    /** An access token of that user. */
    public String token(String username) {
        return tokens.of(username);
    }

    /** membership-service, called by that user. */
    public ServiceApi membership(String username) {
        return new ServiceApi(transport, target.membership(), () -> tokens.of(username));
    }

    /** membership-service, called by somebody who has no account. */
    public ServiceApi membershipOfAnybody() {
        return new ServiceApi(transport, target.membership(), () -> "");
    }

    /** The account of a user as the services know it: issuer and {@code sub}, with a bar between them. */
    public String account(SampleUser user) {
        return target.issuer() + "|" + user.id();
    }

    /** training-service, called by that user. */
    public ServiceApi training(String username) {
        return new ServiceApi(transport, target.training(), () -> tokens.of(username));
    }

    /** innovation-service, called by that user. */
    public ServiceApi innovation(String username) {
        return new ServiceApi(transport, target.innovation(), () -> tokens.of(username));
    }
}
