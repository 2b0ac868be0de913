// Holds hubsig.hpp to its word: prints what examples/main.c prints, and fails loudly where an answer is wrong.
//
//     consumer BODY_FILE SIGNATURE

#include <hubsig.hpp>
#include <hubsig.hpp> // including it twice has to work

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

static void demand(bool held, const char *what)
{
    if (!held) {
        std::cerr << "not so: " << what << '\n';
        std::exit(3);
    }
}

template <typename Call> static hubsig_status status_of(Call call)
{
    try {
        call();
    } catch (const hubsig::error &error) {
        demand(error.what()[0] != '\0', "an error says what");
        return error.status();
    }
    return HUBSIG_OK;
}

static void check(const hubsig::webhook &webhook, const std::string &body, const std::string &signature)
{
    demand(webhook.challenge("hub.mode=subscribe&hub.verify_token=token&hub.challenge=42") == "42", "the challenge");
    demand(status_of([&] { webhook.challenge(""); }) == HUBSIG_ERROR_HANDSHAKE_MISSING, "no handshake");
    demand(status_of([&] { webhook.receive(body, std::nullopt); }) == HUBSIG_ERROR_SIGNATURE_MISSING, "no signature");
    demand(status_of([&] { webhook.receive(body, ""); }) == HUBSIG_ERROR_SIGNATURE_EMPTY, "an empty signature");
    demand(status_of([&] { webhook.receive(body, std::string_view()); }) == HUBSIG_ERROR_SIGNATURE_EMPTY, "so too");
    demand(status_of([&] { webhook.receive("{}", signature); }) == HUBSIG_ERROR_SIGNATURE_MISMATCH, "another body");
    demand(status_of([] { hubsig::webhook({""}); }) == HUBSIG_ERROR_SECRET_EMPTY, "an empty secret");
    demand(status_of([] { hubsig::webhook({}); }) == HUBSIG_ERROR_SECRET_MISSING, "no secret");
    demand(status_of([] { hubsig::webhook({"a"}, ""); }) == HUBSIG_ERROR_VERIFY_TOKEN_BLANK, "an empty token");
    try {
        hubsig::webhook({"a", "b"}, std::nullopt, 1).receive("{}", "");
    } catch (const hubsig::error &error) {
        demand(error.http_status() == 413 && !error.offset(), "the limit");
        demand(error.public_text()[0] != '\0', "a text for the sender");
    }

    hubsig::event event = webhook.receive(body, signature).front();
    demand(event.text(HUBSIG_FIELD_KEY)->size() == HUBSIG_KEY_LENGTH, "the key");
    demand(event.text(HUBSIG_FIELD_KIND) == std::string(event.kind_name()), "the kind's name");
    demand(!event.text(HUBSIG_FIELD_TARGET_ID), "a field that is absent");
    demand(event.field(HUBSIG_FIELD_FLAGS).type == HUBSIG_TYPE_NAMES, "a field that is no text");
    demand(event.raw().front() == '{' && event.raw().back() == '}', "the event's own JSON");
    demand(status_of([&] { event.text(60000); }) == HUBSIG_ERROR_UNKNOWN_NAME, "a field that is none");
}

static void check_answering()
{
    const std::string_view body = "{\"object\":\"instagram\",\"entry\":[{\"id\":\"17\",\"messaging\":[{\"sender\":{\"id\":\"1\"},"
                                  "\"recipient\":{\"id\":\"17\"},\"timestamp\":1767225600123,"
                                  "\"message\":{\"mid\":\"m1\",\"text\":\"Hi?\"}}]}]}";
    hubsig_event read_event;
    std::size_t count = 0;
    demand(hubsig_parse_unverified(reinterpret_cast<const std::uint8_t *>(body.data()), body.size(), 0, 0, &read_event, 1,
                                   &count, nullptr) == HUBSIG_OK,
           "a delivery");
    const hubsig::event event(body, read_event);
    hubsig_graph_api api = HUBSIG_GRAPH_API_INIT;
    api.login = HUBSIG_LOGIN_INSTAGRAM;
    api.version = hubsig::bytes("v26.0");
    api.token = hubsig::bytes("IGAA-token");
    hubsig::request reply = hubsig::request::reply(api, event, "Hi", event.c().timestamp_ms);
    demand(std::string_view(reply.method()) == "POST" && reply.header_count() == 2, "a reply");
    demand(std::string_view(reply.url()) == "https://graph.instagram.com/v26.0/me/messages", "its address");
    demand(reply.body() == "{\"recipient\":{\"id\":\"" + *event.user_id() + "\"},\"message\":{\"text\":\"Hi\"}}",
           "its body");
    demand(std::string_view(reply.header_value(0)) == "Bearer IGAA-token" && reply.header_value(2) == nullptr, "a header");
    const std::int64_t week = 604800000;
    demand(status_of([&] { hubsig::request::reply(api, event, "Hi", event.c().timestamp_ms + week); }) ==
               HUBSIG_ERROR_REPLY_WINDOW_CLOSED,
           "a window that is closed");
    hubsig_graph_message message = HUBSIG_GRAPH_MESSAGE_INIT;
    message.from = hubsig::bytes("me");
    message.to = hubsig::bytes("1");
    message.text = hubsig::bytes("");
    try {
        hubsig::request::send(api, message);
        demand(false, "a message without a text");
    } catch (const hubsig::error &error) {
        demand(error.status() == HUBSIG_ERROR_BUILD_EMPTY && error.argument() == "text", "which argument is wrong");
    }
    hubsig::request read = hubsig::request::call(api, HUBSIG_METHOD_GET, "me", {{hubsig::bytes("fields"), hubsig::bytes("id")}});
    demand(std::string_view(read.url()) == "https://graph.instagram.com/v26.0/me?fields=id" && read.body().empty(), "a call");

    hubsig::answer answer(429, {{hubsig::bytes("retry-after"), hubsig::bytes("7")}}, "{\"error\":{\"code\":4}}");
    demand(!answer.ok() && answer.is(HUBSIG_ACTION_WAIT) && answer.c().wait_s == 7, "an answer");
    demand(answer.text(HUBSIG_ANSWER_MEANING) && !answer.text(HUBSIG_ANSWER_MESSAGE), "its texts");
    demand(*hubsig::answer(200, {}, "{\"message_id\":\"m\\/1\"}").text(HUBSIG_ANSWER_MESSAGE_ID) == "m/1", "a success");
}

int main(int argc, char **argv)
{
    const char *secret = std::getenv("META_APP_SECRET");
    if (argc != 3 || secret == nullptr)
        return 2;
    std::ifstream file(argv[1], std::ios::binary);
    const std::string body{std::istreambuf_iterator<char>(file), {}};

    hubsig::webhook made({"the secret before", secret}, "token");
    const hubsig::webhook webhook = std::move(made);
    try {
        for (const hubsig::event &event : webhook.receive(body, argv[2]))
            std::cout << event.kind_name() << '\t' << event.direction_name() << '\t' << event.user_id().value_or("-")
                      << '\t' << event.text().value_or("-") << '\n';
    } catch (const hubsig::error &error) {
        std::cerr << "answer " << error.http_status() << ": " << error.what() << '\n';
        return 1;
    }
    check(webhook, body, argv[2]);
    check_answering();
    return 0;
}
