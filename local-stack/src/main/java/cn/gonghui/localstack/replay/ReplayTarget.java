package cn.gonghui.localstack.replay;

import java.net.URI;

/**
 * A running suite, as a caller from outside sees it.
 *
 * @param issuer the OIDC issuer, local or Keycloak
 * @param membership base address of membership-service
 * @param training base address of training-service
 * @param innovation base address of innovation-service
 * @param password the sample users' password
 */
public record ReplayTarget(URI issuer, URI membership, URI training, URI innovation, String password) {}
