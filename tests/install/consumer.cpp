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
    return 0;
}
