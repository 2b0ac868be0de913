/* The other unit of header.c. */
#include "hubsig.h"

int header_twin(const hubsig_event *event, hubsig_status *status);

int header_twin(const hubsig_event *event, hubsig_status *status) {
    hubsig_value value;
    hubsig_attachment attachment = {{0, 0}, 0};
    hubsig_signed_request request = {HUBSIG_NO_TIME, HUBSIG_NO_TIME, {0, 0}, 0};
    (void)attachment;
    (void)request;
    *status = hubsig_field((const uint8_t *)"{}", 2, event, HUBSIG_FIELD_KIND, &value);
    return *status != HUBSIG_OK || value.type != HUBSIG_TYPE_NAME || value.integer != HUBSIG_KIND_UNKNOWN_BODY ||
           event->timestamp_ms != HUBSIG_NO_TIME || sizeof *event != 128;
}
