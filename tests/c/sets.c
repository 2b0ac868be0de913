/*
 * Prints every number that has a name, list by list, and the versions: `<list> <number> <name>…` on a line each. The
 * runner compares them with the tables under core/spec and with the macros of the header, so that neither can have one
 * more or one fewer.
 */
#include "check.h"

static void bytes(const char *list, const char *(*name_of)(uint8_t)) {
    for (unsigned number = 0; number <= UINT8_MAX; number++) {
        const char *name = name_of((uint8_t)number);
        if (name != NULL) {
            printf("%s %u %s\n", list, number, name);
        }
    }
}

int main(void) {
    for (uint32_t number = 0; number <= UINT16_MAX; number++) {
        const char *name = hubsig_kind_name((uint16_t)number);
        const char *shape = hubsig_shape_name(hubsig_kind_shape((uint16_t)number));
        if (name != NULL) {
            printf("kind %u %s %s\n", (unsigned)number, name, shape != NULL ? shape : "-");
        } else if (shape != NULL) {
            printf("kind %u - %s\n", (unsigned)number, shape);
        }
    }
    for (uint32_t number = 0; number <= UINT16_MAX; number++) {
        const char *name = hubsig_field_name((uint16_t)number);
        const char *shape = hubsig_shape_name(hubsig_field_shape((uint16_t)number));
        unsigned type = hubsig_field_type((uint16_t)number);
        if (name != NULL) {
            printf("field %u %s%s%s %u\n", (unsigned)number, shape != NULL ? shape : "", shape != NULL ? "." : "", name,
                   type);
        } else if (shape != NULL || type != HUBSIG_TYPE_ABSENT) {
            printf("field %u - %u\n", (unsigned)number, type);
        }
    }
    for (uint32_t number = 0; number <= UINT16_MAX; number++) {
        const char *name = hubsig_attachment_field_name((uint16_t)number);
        unsigned type = hubsig_attachment_field_type((uint16_t)number);
        if (name != NULL || type != HUBSIG_TYPE_ABSENT) {
            printf("attachment %u %s %u\n", (unsigned)number, name != NULL ? name : "-", type);
        }
    }
    bytes("shape", hubsig_shape_name);
    bytes("platform", hubsig_platform_name);
    bytes("content", hubsig_content_name);
    bytes("direction", hubsig_direction_name);
    bytes("channel", hubsig_channel_name);
    bytes("envelope", hubsig_envelope_name);
    bytes("user_id_type", hubsig_user_id_type_name);
    bytes("flag", hubsig_flag_name);
    bytes("also", hubsig_also_name);
    bytes("login", hubsig_login_name);
    bytes("method", hubsig_method_name);
    bytes("to", hubsig_to_name);
    bytes("messaging_type", hubsig_messaging_type_name);
    bytes("sender_action", hubsig_sender_action_name);
    bytes("oauth", hubsig_oauth_name);
    bytes("action", hubsig_action_name);
    bytes("form", hubsig_form_name);
    bytes("answer", hubsig_answer_name);
    bytes("due", hubsig_due_name);
    /* A status has 32 bits, and none of those that have a name uses the upper half. */
    const uint32_t halves[] = {0, 1, 0x8000, UINT16_MAX};
    for (uint64_t turn = 0; turn < 4 * ((uint64_t)UINT16_MAX + 1); turn++) {
        hubsig_status status = halves[turn >> 16] << 16 | (hubsig_status)(turn & UINT16_MAX);
        const char *name = hubsig_status_name(status);
        const char *message = hubsig_status_message(status);
        unsigned http_status = hubsig_http_status(status);
        if (name != NULL || message != NULL || http_status != 500) {
            printf("status %lu %s %u %s\n", (unsigned long)status, name != NULL ? name : "-", http_status,
                   message != NULL ? message : "-");
        }
    }
    printf("version %u %s\n", (unsigned)hubsig_version(), hubsig_version_string());
    printf("abi_version %u -\n", (unsigned)hubsig_abi_version());
    return 0;
}
