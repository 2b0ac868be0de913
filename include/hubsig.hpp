/*
 * hubsig for C++17, over hubsig.h and nothing else: an object that frees itself, exceptions for statuses, and text as
 * strings. hubsig.h is the manual; what is not wrapped here is called as it stands there.
 *
 *     hubsig::webhook webhook({app_secret}, verify_token);
 *     for (const hubsig::event &event : webhook.receive(body, signature))
 *         if (event.incoming() && event.text())
 *             reply(event.user_id(), *event.text());
 */
#ifndef HUBSIG_HPP
#define HUBSIG_HPP

#include "hubsig.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace hubsig {

/** Why a call failed. Nothing in it comes from a secret or from the sender, so all of it can be logged. */
class error : public std::exception {
public:
    explicit error(const hubsig_error &inner) noexcept : inner_(inner) {}

    /** For logs. */
    const char *what() const noexcept override { return inner_.message; }
    /** HUBSIG_ERROR_*. */
    hubsig_status status() const noexcept { return inner_.status; }
    /** What to answer the request with, and the text to send along. */
    std::uint16_t http_status() const noexcept { return inner_.http_status; }
    const char *public_text() const noexcept { return inner_.public_text; }
    /** Which argument is wrong where a request was not built; empty else. */
    std::string_view argument() const noexcept
    {
        return {reinterpret_cast<const char *>(inner_.argument.data), inner_.argument.length};
    }
    /** Where in the body reading stopped, or in the header's value. */
    std::optional<std::uint32_t> offset() const noexcept
    {
        if (inner_.offset == HUBSIG_NO_OFFSET)
            return std::nullopt;
        return inner_.offset;
    }

private:
    hubsig_error inner_;
};

namespace detail {

/** Never NULL: what is there but empty is something else than what is not there. */
inline const std::uint8_t *bytes(std::string_view text) noexcept
{
    return reinterpret_cast<const std::uint8_t *>(text.data() == nullptr ? "" : text.data());
}

[[noreturn]] inline void fail(hubsig_status status)
{
    throw error(hubsig_error{status, HUBSIG_NO_OFFSET, hubsig_http_status(status), hubsig_status_message(status), "",
                             {nullptr, 0}});
}

/** The text that `write(room, capacity, length)` writes; absent where there is none. */
template <typename Write> std::optional<std::string> written(std::size_t guess, Write write)
{
    std::string text(guess, '\0');
    std::size_t length = 0;
    hubsig_status status = write(reinterpret_cast<std::uint8_t *>(text.data()), text.size(), &length);
    if (status == HUBSIG_ERROR_BUFFER_TOO_SMALL) {
        text.resize(length);
        status = write(reinterpret_cast<std::uint8_t *>(text.data()), text.size(), &length);
    }
    if (status == HUBSIG_ERROR_ABSENT)
        return std::nullopt;
    if (status != HUBSIG_OK)
        fail(status);
    text.resize(length);
    return text;
}

} // namespace detail

/** One thing that happened. It refers to the body that it was read from, which has to outlive it. */
class event {
public:
    event(std::string_view body, const hubsig_event &inner) noexcept : body_(body), inner_(inner) {}

    /** All of it, for what has no name here and for the functions of hubsig.h. */
    const hubsig_event &c() const noexcept { return inner_; }
    /** The body that it was read from. */
    std::string_view body() const noexcept { return body_; }

    /** HUBSIG_KIND_* and its name. */
    std::uint16_t kind() const noexcept { return inner_.kind; }
    std::string_view kind_name() const noexcept { return hubsig_kind_name(inner_.kind); }
    std::string_view direction_name() const noexcept { return hubsig_direction_name(inner_.direction); }
    /** Another person did it. A program that answers nothing else can never answer itself. */
    bool incoming() const noexcept { return inner_.direction == HUBSIG_DIRECTION_INCOMING; }

    /** The bytes of the body at a span, escapes included. */
    std::string_view raw(hubsig_span span) const { return body_.substr(span.start, span.length); }
    /** The event's own JSON. */
    std::string_view raw() const { return raw(inner_.raw); }

    /** What somebody wrote, and the other person. Absent where the event has none. */
    std::optional<std::string> text() const { return decode(inner_.text); }
    std::optional<std::string> user_id() const { return decode(inner_.user_id); }

    /** The text of any span of the event, decoded. */
    std::optional<std::string> decode(hubsig_span span) const
    {
        return detail::written(span.length + 3u, [&](std::uint8_t *room, std::size_t capacity, std::size_t *length) {
            return hubsig_text_decode(detail::bytes(body_), body_.size(), span, room, capacity, length);
        });
    }

    /** Any field as text: HUBSIG_FIELD_*. */
    std::optional<std::string> text(std::uint16_t field) const
    {
        return detail::written(64, [&](std::uint8_t *room, std::size_t capacity, std::size_t *length) {
            return hubsig_field_text(detail::bytes(body_), body_.size(), &inner_, field, room, capacity, length);
        });
    }

    /** Any field that is not text: HUBSIG_FIELD_*. */
    hubsig_value field(std::uint16_t field) const
    {
        hubsig_value value;
        if (hubsig_status status = hubsig_field(detail::bytes(body_), body_.size(), &inner_, field, &value))
            detail::fail(status);
        return value;
    }

private:
    std::string_view body_;
    hubsig_event inner_;
};

/** Verifies what claims to come from Meta. Any number of threads may use one at once. */
class webhook {
public:
    /** Without a verify token every handshake is refused. 0 stands for the default of a limit. */
    explicit webhook(const std::vector<std::string_view> &app_secrets,
                     std::optional<std::string_view> verify_token = std::nullopt, std::size_t max_body = 0,
                     std::size_t max_events = 0)
    {
        std::vector<hubsig_bytes> secrets;
        for (std::string_view each : app_secrets)
            secrets.push_back({detail::bytes(each), each.size()});
        hubsig_options options = HUBSIG_OPTIONS_INIT;
        options.app_secrets = secrets.data();
        options.app_secret_count = secrets.size();
        if (verify_token)
            options.verify_token = {detail::bytes(*verify_token), verify_token->size()};
        options.max_body = max_body;
        options.max_events = max_events;
        hubsig_webhook *made = nullptr;
        hubsig_error failure;
        if (hubsig_webhook_new(&options, &made, &failure) != HUBSIG_OK)
            throw error(failure);
        inner_.reset(made);
    }

    /** For the functions of hubsig.h. */
    const hubsig_webhook *c() const noexcept { return inner_.get(); }

    /**
     * Verifies a delivery and reads its events, which refer to `body`. `signature` is the value of X-Hub-Signature-256,
     * where the request has one. Throws hubsig::error, which knows the status to answer with.
     */
    std::vector<event> receive(std::string_view body, std::optional<std::string_view> signature) const
    {
        const std::uint8_t *value = signature ? detail::bytes(*signature) : nullptr;
        std::size_t length = signature ? signature->size() : 0;
        std::vector<hubsig_event> room;
        std::size_t count = body.size() / 200 + 4;
        hubsig_status status;
        hubsig_error failure;
        do {
            room.resize(count);
            status = hubsig_receive(inner_.get(), detail::bytes(body), body.size(), value, length, room.data(),
                                    room.size(), &count, nullptr, &failure);
        } while (status == HUBSIG_ERROR_BUFFER_TOO_SMALL);
        if (status != HUBSIG_OK)
            throw error(failure);
        std::vector<event> events;
        events.reserve(count);
        for (std::size_t i = 0; i < count; i++)
            events.emplace_back(body, room[i]);
        return events;
    }

    /** A body that is gone after the call. */
    template <typename Body, typename = std::enable_if_t<std::is_same_v<Body, std::string>>>
    std::vector<event> receive(Body &&body, std::optional<std::string_view> signature) const = delete;

    /** The text to answer Meta's handshake with, as text/plain with status 200. `query` is the query string as sent. */
    std::string challenge(std::string_view query) const
    {
        std::string text(HUBSIG_CHALLENGE_LENGTH, '\0');
        std::size_t length = 0;
        hubsig_error failure;
        auto *room = reinterpret_cast<std::uint8_t *>(text.data());
        if (hubsig_challenge(inner_.get(), detail::bytes(query), query.size(), room, text.size(), &length, &failure))
            throw error(failure);
        text.resize(length);
        return text;
    }

private:
    struct end {
        void operator()(hubsig_webhook *webhook) const noexcept { hubsig_webhook_free(webhook); }
    };
    std::unique_ptr<hubsig_webhook, end> inner_;
};

/** A text for the structs of hubsig.h, which has to outlive the call. */
inline hubsig_bytes bytes(std::string_view text) noexcept { return {detail::bytes(text), text.size()}; }

/** A request to the Graph API, to be sent with any HTTP client, which follows no redirect. Wiped when it ends. */
class request {
public:
    /** A request that a function of hubsig.h makes: `request([&](auto **made, auto *error) { return … })`. */
    template <typename Make> explicit request(Make make)
    {
        hubsig_request *made = nullptr;
        hubsig_error failure;
        if (make(&made, &failure) != HUBSIG_OK)
            throw error(failure);
        inner_.reset(made);
    }

    /** The one that sends a message. Throws hubsig::error, and so do the next two. */
    static request send(const hubsig_graph_api &api, const hubsig_graph_message &message)
    {
        return request([&](hubsig_request **made, hubsig_error *failure) {
            return hubsig_graph_send(&api, &message, made, failure);
        });
    }

    /** The one that answers an event; times are milliseconds since 1970 UTC. */
    static request reply(const hubsig_graph_api &api, const event &to, std::string_view text, std::int64_t now_ms,
                         std::int64_t skew_ms = 0)
    {
        return request([&](hubsig_request **made, hubsig_error *failure) {
            return hubsig_graph_reply(&api, detail::bytes(to.body()), to.body().size(), &to.c(), detail::bytes(text),
                                      text.size(), now_ms, skew_ms, made, failure);
        });
    }

    /** Any other; `json` is absent for none. */
    static request call(const hubsig_graph_api &api, std::uint8_t method, std::string_view path,
                        const std::vector<hubsig_pair> &query = {}, std::optional<std::string_view> json = std::nullopt)
    {
        return request([&](hubsig_request **made, hubsig_error *failure) {
            return hubsig_graph_call(&api, method, detail::bytes(path), path.size(), query.data(), query.size(),
                                     json ? detail::bytes(*json) : nullptr, json ? json->size() : 0, made, failure);
        });
    }

    /** For the functions of hubsig.h. */
    const hubsig_request *c() const noexcept { return inner_.get(); }

    const char *method() const noexcept { return hubsig_request_method(inner_.get()); }
    const char *url() const noexcept { return hubsig_request_url(inner_.get()); }
    std::size_t header_count() const noexcept { return hubsig_request_header_count(inner_.get()); }
    const char *header_name(std::size_t at) const noexcept { return hubsig_request_header_name(inner_.get(), at); }
    const char *header_value(std::size_t at) const noexcept { return hubsig_request_header_value(inner_.get(), at); }
    std::string_view body() const noexcept
    {
        std::size_t length = 0;
        const std::uint8_t *data = hubsig_request_body(inner_.get(), &length);
        return {reinterpret_cast<const char *>(data), length};
    }

private:
    struct end {
        void operator()(hubsig_request *request) const noexcept { hubsig_request_free(request); }
    };
    std::unique_ptr<hubsig_request, end> inner_;
};

/** What an answer of the Graph API means. It refers to its body, which has to outlive it. */
class answer {
public:
    answer(std::uint16_t status, const std::vector<hubsig_pair> &headers, std::string_view body) : body_(body)
    {
        hubsig_status failed = hubsig_graph_interpret(status, headers.data(), headers.size(), detail::bytes(body),
                                                      body.size(), &inner_);
        if (failed != HUBSIG_OK)
            detail::fail(failed);
    }

    /** All of it: what to do, whether it may have been delivered, how long to wait. */
    const hubsig_answer &c() const noexcept { return inner_; }
    bool ok() const noexcept { return inner_.ok != 0; }
    /** Whether it is this HUBSIG_ACTION_*. */
    bool is(std::uint8_t action) const noexcept { return inner_.action == action; }

    /** HUBSIG_ANSWER_*. Absent where the answer does not have it. */
    std::optional<std::string> text(std::uint8_t which) const
    {
        return detail::written(128, [&](std::uint8_t *room, std::size_t capacity, std::size_t *length) {
            return hubsig_answer_text(detail::bytes(body_), body_.size(), &inner_, which, room, capacity, length);
        });
    }

private:
    std::string_view body_;
    hubsig_answer inner_;
};

} // namespace hubsig

#endif
