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
    /* Beyond 16 bits a status has no name either; every 65536th of them stands for all. */
    for (uint64_t number = 0; number <= UINT32_MAX; number += number < UINT16_MAX ? 1 : 65536) {
        hubsig_status status = (hubsig_status)number;
        const char *name = hubsig_status_name(status);
        const char *message = hubsig_status_message(status);
        if (name != NULL || message != NULL) {
            printf("status %llu %s %u %s\n", (unsigned long long)number, name != NULL ? name : "-",
                   (unsigned)hubsig_http_status(status), message != NULL ? message : "-");
        } else if (hubsig_http_status(status) != 500) {
            printf("status %llu - %u -\n", (unsigned long long)number, (unsigned)hubsig_http_status(status));
        }
    }
    printf("version %u %s\n", (unsigned)hubsig_version(), hubsig_version_string());
    printf("abi_version %u -\n", (unsigned)hubsig_abi_version());
    return 0;
}
