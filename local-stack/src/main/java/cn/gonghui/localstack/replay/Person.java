package cn.gonghui.localstack.replay;

import java.time.LocalDate;

/**
 * An invented person.
 *
 * @param name family name first
 * @param documentNumber number of the resident identity card
 * @param phone mobile number, 11 digits
 * @param birth as in the number
 * @param gender {@code MALE} or {@code FEMALE}, as in the number
 */
public record Person(String name, String documentNumber, String phone, LocalDate birth, String gender) {}
