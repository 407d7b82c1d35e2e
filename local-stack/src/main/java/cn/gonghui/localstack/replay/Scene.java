package cn.gonghui.localstack.replay;

import java.time.Instant;

/**
 * What happens at one moment of the page's time.
 *
 * @param at business time, to which the clock of all services is set
 * @param title what is entered, as a short phrase; scenes of one title are told of together
 * @param work enters what is missing
 */
record Scene(Instant at, String title, Runnable work) {}
