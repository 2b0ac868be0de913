/*
 * What the vectors of the way back are in C. `graph requests` builds every request of tests/vectors/graph and prints it;
 * `graph answers` reads answers from standard input and prints what they mean. graph.py compares both with the vectors.
 *
 * A request is a line of its name, method, URL, headers and body, with tabs between, headers and body in hexadecimal. An
 * answer comes as a line of `interpret` or `token`, status, body, and names and values of headers, all texts in
 * hexadecimal; what it means goes out as `name=value` with tabs between.
 */
#include "graph_sample.h"

#define PAGE "104477001122334"
#define NUMBER "109988776655443"
#define COMMENT "17900055566677788"
#define PHONE "491700000001"
#define APP_TOKEN "990001112223334|TEST-SECRET"
#define REPLIES(path) COMMENT "/" path
#define BUTTON(title) "https://shop.example.test/" title

static hubsig_graph_api instagram, page, messenger, whatsapp, with_proof, as_app;

static void hex(const void *data, size_t length) {
    const unsigned char *bytes = data;
    for (size_t at = 0; at < length; at++) {
        printf("%02x", bytes[at]);
    }
}

static void print(const char *name, hubsig_status status, hubsig_request *request, const hubsig_error *error) {
    if (status != HUBSIG_OK) {
        printf("%s\t%s\t%.*s\n", name, hubsig_status_name(status), (int)error->argument.length,
               (const char *)error->argument.data);
        return;
    }
    printf("%s\t%s\t%s\t", name, hubsig_request_method(request), hubsig_request_url(request));
    for (size_t at = 0; at < hubsig_request_header_count(request); at++) {
        const char *header = hubsig_request_header_name(request, at);
        const char *value = hubsig_request_header_value(request, at);
        printf(at > 0 ? "," : "");
        hex(header, strlen(header));
        printf("=");
        hex(value, strlen(value));
    }
    size_t length = 0;
    const uint8_t *body = hubsig_request_body(request, &length);
    printf("\t");
    hex(body, length);
    printf("\n");
    hubsig_request_free(request);
}

/* What a program that uses these functions says of each; the last argument is the name of the vector. */
static void sends(const hubsig_graph_api *api, hubsig_graph_message message, const char *name) {
    hubsig_request *request = NULL;
    hubsig_error error;
    hubsig_status status = hubsig_graph_send(api, &message, &request, &error);
    print(name, status, request, &error);
}

static hubsig_graph_message text(const char *from, const char *words) { return graph_message(from, GRAPH_PERSON, words); }

static hubsig_graph_message json(const char *from, const char *object) {
    hubsig_graph_message message = graph_message(from, GRAPH_PERSON, NULL);
    message.json = graph_text(object);
    return message;
}

static hubsig_graph_message to(hubsig_graph_message message, uint32_t kind, const char *whom) {
    message.to_kind = kind;
    message.to = graph_text(whom);
    return message;
}

static hubsig_graph_message to_whatsapp(const char *type, const char *object) {
    hubsig_graph_message message = to(json(NUMBER, object), HUBSIG_TO_PHONE, PHONE);
    message.type = graph_text(type);
    return message;
}

static void acts(const hubsig_graph_api *api, hubsig_graph_action action, const char *name) {
    hubsig_request *request = NULL;
    hubsig_error error;
    hubsig_status status = hubsig_graph_act(api, &action, &request, &error);
    print(name, status, request, &error);
}

/* `query` is names and values in turn, up to a NULL. */
static void calls(const hubsig_graph_api *api, uint8_t method, const char *path, const char *const *query,
                  const char *object, const char *name) {
    hubsig_pair pairs[8];
    size_t count = 0;
    for (; query != NULL && query[2 * count] != NULL; count++) {
        pairs[count].name = graph_text(query[2 * count]);
        pairs[count].value = graph_text(query[2 * count + 1]);
    }
    hubsig_request *request = NULL;
    hubsig_error error;
    hubsig_bytes body = graph_text(object);
    hubsig_status status = hubsig_graph_call(api, method, SAMPLE_BYTES(path), strlen(path), pairs, count, body.data,
                                             body.length, &request, &error);
    print(name, status, request, &error);
}

#define QUERY(...) (const char *const[]){__VA_ARGS__, NULL}

static void logs_in(uint8_t step, uint32_t with, const char *code, const char *token, const char *name) {
    hubsig_graph_login login = graph_login();
    hubsig_request *request = NULL;
    hubsig_error error;
    login.login = with;
    login.code = graph_text(code);
    login.token = graph_text(token);
    hubsig_status status = hubsig_graph_oauth(step, &login, &request, &error);
    print(name, status, request, &error);
}

static void pairs(void) {
    hubsig_graph_message message;
    sends(&instagram, text(GRAPH_ACCOUNT, "Your parcel left the depot."), "text_instagram_login");
    sends(&with_proof, text(PAGE, "Wir \xc3\xb6" "ffnen um 9."), "text_page_with_proof");
    message = text(GRAPH_ACCOUNT, "Sorry for the wait, the part is in stock again.");
    message.human_agent = 1;
    sends(&instagram, message, "human_agent");
    sends(&instagram,
          json(GRAPH_ACCOUNT,
               "{\"attachments\":[{\"type\":\"image\",\"payload\":{\"url\":\"https://cdn.example.test/a.jpg\"}},"
               "{\"type\":\"image\",\"payload\":{\"url\":\"https://cdn.example.test/b.png\"}},"
               "{\"type\":\"image\",\"payload\":{\"attachment_id\":\"771100223344\"}}]}"),
          "three_images");
    sends(&instagram,
          json("me", "{\"attachment\":{\"type\":\"audio\",\"payload\":{\"url\":\"https://cdn.example.test/n.m4a\"}}}"),
          "audio_by_url");
    sends(&instagram, json("me", "{\"attachment\":{\"type\":\"like_heart\"}}"), "like_heart");
    acts(&instagram, graph_action(GRAPH_ACCOUNT, HUBSIG_SENDER_ACTION_REACT, "aWdINBOUND7", "\xf0\x9f\x8e\x89"), "react");
    acts(&instagram, graph_action(GRAPH_ACCOUNT, HUBSIG_SENDER_ACTION_UNREACT, "aWdINBOUND7", NULL), "unreact");
    acts(&instagram, graph_action("me", HUBSIG_SENDER_ACTION_TYPING_ON, NULL, NULL), "typing_on");
    sends(&instagram,
          json(GRAPH_ACCOUNT, "{\"text\":\"Which size?\",\"quick_replies\":["
                              "{\"content_type\":\"text\",\"title\":\"Small\",\"payload\":\"SIZE_S\"},"
                              "{\"content_type\":\"text\",\"title\":\"Large\",\"payload\":\"SIZE_L\"}]}"),
          "quick_replies");
    sends(&instagram,
          json(GRAPH_ACCOUNT,
               "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"generic\",\"elements\":[{"
               "\"title\":\"Blue mug\",\"subtitle\":\"0.3 l\",\"image_url\":\"https://cdn.example.test/mug.jpg\","
               "\"default_action\":{\"type\":\"web_url\",\"url\":\"" BUTTON("mug") "\"},\"buttons\":["
               "{\"type\":\"web_url\",\"url\":\"" BUTTON("mug") "\",\"title\":\"Open\"},"
               "{\"type\":\"postback\",\"title\":\"Reserve\",\"payload\":\"RESERVE:mug\"}]}]}}}"),
          "cards");
    sends(&instagram,
          json(GRAPH_ACCOUNT,
               "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"button\","
               "\"text\":\"Talk to us or read the guide?\",\"buttons\":["
               "{\"type\":\"postback\",\"title\":\"Talk\",\"payload\":\"HUMAN\"},"
               "{\"type\":\"web_url\",\"title\":\"Guide\",\"url\":\"" BUTTON("guide") "\"}]}}}"),
          "buttons");
    sends(&instagram,
          json(GRAPH_ACCOUNT,
               "{\"attachment\":{\"type\":\"MEDIA_SHARE\",\"payload\":{\"id\":\"18000111222333444\"}}}"),
          "share");
    message = text(GRAPH_ACCOUNT, "Here is the size chart: https://shop.example.test/s");
    sends(&instagram, to(message, HUBSIG_TO_COMMENT, COMMENT), "private_reply");
    sends(&instagram, to(text(GRAPH_ACCOUNT, "Second try"), HUBSIG_TO_COMMENT, COMMENT), "private_reply_used");
    sends(&instagram, text(GRAPH_ACCOUNT, "Still interested?"), "outside_window");
    sends(&instagram, text(GRAPH_ACCOUNT, "Hi"), "permission_missing");
    sends(&messenger, to(text(PAGE, "Hello"), HUBSIG_TO_USER, "5551112223334445"), "person_blocked");
    calls(&instagram, HUBSIG_METHOD_GET, "me", QUERY("fields", "user_id,username"), NULL, "token_dead");
    sends(&instagram, text(GRAPH_ACCOUNT, "x"), "rate_limit_with_header");
    sends(&instagram, text(GRAPH_ACCOUNT, "x"), "transient");
    sends(&instagram, text(GRAPH_ACCOUNT, "x"), "html_from_a_gateway");
    sends(&page,
          json("me", "{\"attachment\":{\"type\":\"image\",\"payload\":{\"url\":\"https://cdn.example.test/huge.png\"}}}"),
          "error_in_200");
    logs_in(HUBSIG_OAUTH_EXCHANGE_CODE, HUBSIG_LOGIN_INSTAGRAM, "AQTEST24", NULL, "code_exchange_flat");
    logs_in(HUBSIG_OAUTH_EXCHANGE_CODE, HUBSIG_LOGIN_INSTAGRAM, "AQTEST25", NULL, "code_exchange_array");
    logs_in(HUBSIG_OAUTH_EXCHANGE_CODE, HUBSIG_LOGIN_INSTAGRAM, "AQTEST25", NULL, "code_spent");
    logs_in(HUBSIG_OAUTH_LONG_LIVED, HUBSIG_LOGIN_INSTAGRAM, NULL, "IGAA-short-1", "long_lived");
    logs_in(HUBSIG_OAUTH_REFRESH, HUBSIG_LOGIN_INSTAGRAM, NULL, "IGAA-long-1", "refresh");
    logs_in(HUBSIG_OAUTH_DEBUG_TOKEN, HUBSIG_LOGIN_MESSENGER, NULL, "EAAB-old", "debug_dead_token");
    calls(&instagram, HUBSIG_METHOD_POST, REPLIES("replies"), NULL, "{\"message\":\"Thanks! Check your inbox.\"}",
          "comment_reply");
    calls(&instagram, HUBSIG_METHOD_POST, COMMENT, QUERY("hide", "true"), NULL, "comment_hide");
    calls(&instagram, HUBSIG_METHOD_GET, "906998877665544", QUERY("fields", "name,username,profile_pic"), NULL,
          "profile_without_consent");
    calls(&instagram, HUBSIG_METHOD_GET, "me/conversations",
          QUERY("platform", "instagram", "fields", "id,updated_time", "limit", "2"), NULL, "conversations");
    calls(&instagram, HUBSIG_METHOD_GET, "906112233445566", QUERY("fields", "name,username,follower_count"), NULL,
          "stripped_fields");
    calls(&instagram, HUBSIG_METHOD_POST, GRAPH_ACCOUNT "/messenger_profile", NULL,
          "{\"platform\":\"instagram\",\"ice_breakers\":[{\"locale\":\"default\",\"call_to_actions\":["
          "{\"question\":\"Opening hours?\",\"payload\":\"HOURS\"},"
          "{\"question\":\"Track my order\",\"payload\":\"TRACK\"}]}]}",
          "ice_breakers");
    calls(&instagram, HUBSIG_METHOD_POST, GRAPH_ACCOUNT "/subscribed_apps",
          QUERY("subscribed_fields", "messages,messaging_postbacks,comments"), NULL, "subscribe_account");
    calls(&as_app, HUBSIG_METHOD_POST, "990001112223334/subscriptions",
          QUERY("object", "instagram", "callback_url", "https://app.example.test/hook", "verify_token", "vt-1", "fields",
                "messages,comments", "include_values", "true"),
          NULL, "subscribe_app");
    message = to(text(NUMBER, "Ja, bis 18 Uhr."), HUBSIG_TO_PHONE, PHONE);
    message.reply_to = graph_text("wamid.IN01");
    sends(&whatsapp, message, "whatsapp_quote");
    /* Shorter than hubsig_graph_send writes them, by the way for everything. */
    calls(&whatsapp, HUBSIG_METHOD_POST, NUMBER "/messages", NULL,
          "{\"messaging_product\":\"whatsapp\",\"to\":\"" PHONE "\",\"type\":\"text\",\"text\":{\"body\":\"Noch da?\"}}",
          "whatsapp_outside_window");
    calls(&whatsapp, HUBSIG_METHOD_POST, NUMBER "/messages", NULL,
          "{\"messaging_product\":\"whatsapp\",\"to\":\"" PHONE "\",\"type\":\"text\",\"text\":{\"body\":\"3\"}}",
          "whatsapp_pair_limit");
}

static void others(void) {
    hubsig_graph_api timed = with_proof;
    hubsig_graph_message message;
    timed.proof_time_s = 1780000000;
    calls(&timed, HUBSIG_METHOD_GET, PAGE, QUERY("fields", "access_token"), NULL, "timed_proof");
    message = text("me", "That one");
    message.reply_to = graph_text("aWdINBOUND7");
    sends(&instagram, message, "reply_to");
    sends(&instagram, json("me", "{\"attachment\":{\"type\":\"image\",\"payload\":{\"attachment_id\":\"771100223344\"}}}"),
          "one_image_of_a_list");
    sends(&instagram,
          json("me", " { \"attachment\": {\"type\":\"template\",\"payload\":{\"template_type\":\"product\","
                     "\"elements\":[{\"id\":\"1\"}]}} }\n"),
          "raw_message");
    sends(&instagram, text("me", "\"a\" \\ b\n\xc3\xbc \xf0\x9f\x98\x8d </script>"), "text_to_be_escaped");
    sends(&messenger, to(text(PAGE, "Hello"), HUBSIG_TO_POST, "104477001122334_99"), "post_on_messenger");
    message = to(text("me", "News"), HUBSIG_TO_NOTIFICATION_TOKEN, "12+/=34");
    message.messaging_type = HUBSIG_MESSAGING_TYPE_UTILITY;
    sends(&messenger, message, "notification_token");
    message = json("me", "{\"text\":\"How?\",\"quick_replies\":[{\"content_type\":\"text\",\"title\":\"Chat\","
                         "\"payload\":\"C\",\"image_url\":\"https://cdn.example.test/c.png\"},"
                         "{\"content_type\":\"user_phone_number\"},{\"content_type\":\"user_email\"}]}");
    message.messaging_type = HUBSIG_MESSAGING_TYPE_UPDATE;
    sends(&messenger, to(message, HUBSIG_TO_USER, "5551112223334445"), "messenger_quick_replies");
    acts(&instagram, graph_action("me", HUBSIG_SENDER_ACTION_TYPING_OFF, NULL, NULL), "typing_off");
    acts(&instagram, graph_action("me", HUBSIG_SENDER_ACTION_MARK_SEEN, NULL, NULL), "mark_seen");
    calls(&instagram, HUBSIG_METHOD_POST, COMMENT, QUERY("hide", "false"), NULL, "comment_show");
    calls(&with_proof, HUBSIG_METHOD_DELETE, COMMENT, NULL, NULL, "comment_delete");
    calls(&instagram, HUBSIG_METHOD_POST, "18000111222333444/comments", NULL, "{\"message\":\"First!\"}",
          "comment_create");
    calls(&instagram, HUBSIG_METHOD_DELETE, "me/messenger_profile", NULL, "{\"fields\":[\"ice_breakers\"]}",
          "ice_breakers_gone");
    calls(&instagram, HUBSIG_METHOD_GET, "me/conversations", QUERY("platform", "instagram", "after", "QVFI+test=="), NULL,
          "next_page");
    logs_in(HUBSIG_OAUTH_PAGE_TOKENS, HUBSIG_LOGIN_INSTAGRAM_PAGE, NULL, GRAPH_TOKEN, "page_tokens");
    logs_in(HUBSIG_OAUTH_EXCHANGE_CODE, HUBSIG_LOGIN_MESSENGER, "AQTEST", NULL, "facebook_exchange_code");
    logs_in(HUBSIG_OAUTH_LONG_LIVED, HUBSIG_LOGIN_INSTAGRAM_PAGE, NULL, "EAAB-short", "facebook_long_lived");
    sends(&whatsapp, to_whatsapp("image", "{\"link\":\"https://cdn.example.test/a.jpg\",\"caption\":\"Blue\"}"),
          "whatsapp_image");
    sends(&whatsapp,
          to(to_whatsapp("document", "{\"id\":\"42\",\"filename\":\"bill.pdf\"}"), HUBSIG_TO_USER, "DE.123"),
          "whatsapp_document");
    hubsig_graph_action action = graph_action(NUMBER, HUBSIG_SENDER_ACTION_UNREACT, "wamid.IN01", NULL);
    action.to_kind = HUBSIG_TO_PHONE;
    action.to = graph_text(PHONE);
    acts(&whatsapp, action, "whatsapp_reaction");
    sends(&whatsapp,
          to_whatsapp("interactive", "{\"type\":\"button\",\"body\":{\"text\":\"Still open?\"},\"action\":{\"buttons\":["
                                     "{\"type\":\"reply\",\"reply\":{\"id\":\"y\",\"title\":\"Yes\"}},"
                                     "{\"type\":\"reply\",\"reply\":{\"id\":\"n\",\"title\":\"No\"}}]}}"),
          "whatsapp_buttons");
    sends(&whatsapp,
          to_whatsapp("template", "{\"name\":\"parcel\",\"language\":{\"code\":\"de\"},\"components\":[{\"type\":\"body\","
                                  "\"parameters\":[{\"type\":\"text\",\"text\":\"17\"}]}]}"),
          "whatsapp_template");
    sends(&whatsapp, to_whatsapp("location", "{\"latitude\":52.5,\"longitude\":13.4}"), "whatsapp_raw");
    acts(&whatsapp, graph_action(NUMBER, HUBSIG_SENDER_ACTION_MARK_SEEN, "wamid.IN01", NULL), "whatsapp_read");
    acts(&whatsapp, graph_action(NUMBER, HUBSIG_SENDER_ACTION_TYPING_ON, "wamid.IN01", NULL), "whatsapp_typing");
}

/* A text in hexadecimal, in exactly as much room as it takes. */
static uint8_t *unhex(const char *digits, size_t *length) {
    *length = strlen(digits) / 2;
    uint8_t *bytes = check_room(*length);
    for (size_t at = 0; at < *length; at++) {
        char two[3] = {digits[2 * at], digits[2 * at + 1], '\0'};
        bytes[at] = (uint8_t)strtoul(two, NULL, 16);
    }
    return bytes;
}

static void print_text(const uint8_t *body, size_t length, const hubsig_answer *answer, uint8_t id) {
    size_t needed = 0;
    hubsig_status status = hubsig_answer_text(body, length, answer, id, NULL, 0, &needed);
    if (status == HUBSIG_ERROR_ABSENT) {
        return;
    }
    uint8_t *text = check_room(needed);
    status = hubsig_answer_text(body, length, answer, id, text, needed, &needed);
    printf("\t%s=", status == HUBSIG_OK ? hubsig_answer_name(id) : hubsig_status_name(status));
    hex(text, needed);
    check_drop(text, needed);
}

/* One answer, whose fields are split by tabs already. */
static void answered(char *const *fields, size_t count) {
    hubsig_pair headers[8];
    hubsig_answer answer;
    size_t length = 0;
    uint8_t *body = unhex(fields[2], &length);
    size_t header_count = 0;
    for (size_t at = 3; at + 1 < count && header_count < 8; at += 2) {
        hubsig_pair *header = &headers[header_count++];
        header->name.data = unhex(fields[at], &header->name.length);
        header->value.data = unhex(fields[at + 1], &header->value.length);
    }
    uint16_t code = (uint16_t)strtoul(fields[1], NULL, 10);
    hubsig_status status = strcmp(fields[0], "token") == 0
                               ? hubsig_graph_token(code, body, length, &answer)
                               : hubsig_graph_interpret(code, headers, header_count, body, length, &answer);
    const char *action = hubsig_action_name(answer.action);
    const char *form = hubsig_form_name(answer.form);
    printf("status=%s\tok=%u\taction=%s\tform=%s\tmaybe_delivered=%u\tcode=%ld\tsubcode=%ld\twait_s=%lld\tsuccess=%ld\t"
           "http=%u\texpires_in_s=%lld",
           hubsig_status_name(status), answer.ok, action != NULL ? action : "", form != NULL ? form : "none",
           answer.maybe_delivered, (long)answer.code, (long)answer.subcode, (long long)answer.wait_s, (long)answer.success,
           answer.status, answer.expires_in_s == HUBSIG_NO_TIME ? -1 : (long long)answer.expires_in_s);
    for (uint8_t id = 1; hubsig_answer_name(id) != NULL; id++) {
        print_text(body, length, &answer, id);
    }
    printf("\n");
    for (size_t at = 0; at < header_count; at++) {
        check_drop((void *)(uintptr_t)headers[at].name.data, headers[at].name.length);
        check_drop((void *)(uintptr_t)headers[at].value.data, headers[at].value.length);
    }
    check_drop(body, length);
}

static void answers(void) {
    static char line[1 << 20];
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *fields[32];
        size_t count = 0;
        line[strcspn(line, "\n")] = '\0';
        for (char *at = line; at != NULL && count < 32; count++) {
            fields[count] = at;
            at = strchr(at, '\t');
            if (at != NULL) {
                *at++ = '\0';
            }
        }
        answered(fields, count);
    }
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "answers") == 0) {
        answers();
        return 0;
    }
    instagram = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    page = graph_api(HUBSIG_LOGIN_INSTAGRAM_PAGE, GRAPH_TOKEN);
    messenger = graph_api(HUBSIG_LOGIN_MESSENGER, GRAPH_TOKEN);
    whatsapp = graph_api(HUBSIG_LOGIN_WHATSAPP, GRAPH_TOKEN);
    with_proof = graph_api(HUBSIG_LOGIN_INSTAGRAM_PAGE, "EAAB-test-token");
    with_proof.app_secret = graph_text(SAMPLE_SECRET);
    as_app = graph_api(HUBSIG_LOGIN_MESSENGER, APP_TOKEN);
    pairs();
    others();
    return 0;
}
