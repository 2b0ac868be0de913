/*
 * The header alone and twice: it needs nothing before it and bears being read again. Every type and the initialiser are
 * used, so that a compiler has to understand them. Linked with header_twin.c, which does the same in another unit.
 */
#include "hubsig.h"
#include "hubsig.h"

int header_twin(const hubsig_event *event, hubsig_status *status);

int main(void) {
    static const unsigned char secret[] = "a secret";
    hubsig_bytes secrets[1];
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    hubsig_webhook *webhook = NULL;
    hubsig_error error;
    hubsig_event event;
    hubsig_status status;
    size_t count = 0;
    secrets[0].data = secret;
    secrets[0].length = sizeof secret - 1;
    options.app_secrets = secrets;
    options.app_secret_count = 1;
    if (hubsig_webhook_new(&options, &webhook, &error) != HUBSIG_OK) {
        return 1;
    }
    hubsig_webhook_free(webhook);
    status = hubsig_parse_unverified((const uint8_t *)"{}", 2, 0, 0, &event, 1, &count, &error);
    if (status != HUBSIG_OK || count != 1) {
        return 1;
    }
    return header_twin(&event, &status);
}
