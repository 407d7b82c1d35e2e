package cn.gonghui.localstack.world;

import java.util.List;
import java.util.UUID;

/**
 * A machine that signs in with {@code client_credentials}.
 *
 * @param id the {@code sub} of the tokens
 * @param clientId name at sign-in
 * @param title what it is
 * @param roles the {@code groups} of the tokens
 * @param scopes the {@code scope} of the tokens
 * @param organization key of the organisation in {@code org_id}, or null
 * @param secretVariable the environment variable that holds its secret, in containers
 */
public record SampleClient(
        UUID id,
        String clientId,
        String title,
        List<String> roles,
        List<String> scopes,
        String organization,
        String secretVariable) {}
