/*
 * hubsig: receives Meta's messaging webhooks (Instagram, Messenger, WhatsApp) inside your own handler. It verifies
 * X-Hub-Signature-256, reads the body without copying it, and tells what each event is.
 *
 * This file is the manual. A handler needs four of its functions:
 *
 *     hubsig_webhook_new        once, from the app secrets and the verify token
 *     hubsig_challenge          for GET: the text to answer Meta's handshake with
 *     hubsig_receive            for POST: verifies the body and fills an array of hubsig_event
 *     hubsig_field_text         what somebody wrote, decoded; and every other text of an event, by number
 *
 * And to answer, three more. They send nothing: the request goes out with whatever HTTP client there is.
 *
 *     hubsig_graph_reply        the request that answers an event with a text: method, URL, headers, body
 *     hubsig_graph_interpret    what the answer means, and which of seven things to do
 *     hubsig_graph_send         the same for anything else and at any time; hubsig_graph_allowed says until when
 *
 * The rules, which hold for every function:
 *
 * Memory.    Webhooks and requests are the only things that the library makes and that have to be freed. Everything else
 *            is written into memory of yours, and nothing of yours is kept: when a function has returned, all that you
 *            passed can be moved, changed or freed. Events and answers hold offsets into a body, never pointers.
 * Room.      A function that writes text or a list takes the room there is and says how much is needed. With too little,
 *            it writes nothing but the number and returns HUBSIG_ERROR_BUFFER_TOO_SMALL; call again with more. Capacity 0
 *            with a NULL pointer is how to ask for the number alone.
 * Text.      UTF-8 with a length, never ended by a NUL byte: a message may hold NUL itself. The only exceptions are the
 *            constant names and messages, and method, URL and headers of a request, which are plain C strings and say so.
 * NULL.      A pointer with length 0 may be NULL. Of the other pointers only those may that are said to; for the rest
 *            NULL gives HUBSIG_ERROR_NULL_POINTER, never a crash. So does a pointer that is not aligned; one that may
 *            be NULL is then taken to be NULL.
 * Statuses.  0 is HUBSIG_OK. Outputs are written on success only, but for the number that is needed and for the
 *            hubsig_error, which is written on failure only. Functions that judge a request take one; those that
 *            read an event do not, since a status says it all. There is no last error that is kept anywhere.
 * Threads.   Every function may be called from any thread at any time. One webhook may serve all threads at once; only
 *            hubsig_webhook_free must be the last to use it. So it is with a request.
 * Faults.    No input makes the library crash, loop or use unbounded stack. Should it fail in a way that nobody thought
 *            of, the fault is stopped and the answer is HUBSIG_ERROR_INTERNAL, as long as the program that links the
 *            static library does not turn unwinding off. Functions without a status answer with NULL or 0 then, and
 *            hubsig_http_status with 500.
 * Structs.   What you pass as a struct with a `size` begins with its initialiser, such as HUBSIG_OPTIONS_INIT: later
 *            versions can add to it.
 * Secrets.   Tokens and app secrets are read where they are and not kept. A request holds them until it is freed, and is
 *            wiped then.
 * Numbers.   Kinds, fields, errors and all other numbers keep their meaning for ever; later versions add to them. Let a
 *            switch over any of them have a default.
 * Times.     Milliseconds since 1970, UTC.
 */

#ifndef HUBSIG_H
#define HUBSIG_H

#include <stddef.h>
#include <stdint.h>

/**
 * The number of the binary interface. It goes up when a program compiled with an older header would no longer work; the
 * name under which the shared library is looked for has the same number.
 */
#define HUBSIG_ABI_VERSION 0

/** hubsig_error.offset where a position means nothing. */
#define HUBSIG_NO_OFFSET UINT32_MAX

/** The longest text that hubsig_challenge writes. */
#define HUBSIG_CHALLENGE_LENGTH 256

/** hubsig_event.timestamp_ms where the event has no time of its own. */
#define HUBSIG_NO_TIME INT64_MIN

/** hubsig_value.type: the event does not have the field. */
#define HUBSIG_TYPE_ABSENT 0

/** hubsig_value.type: a number out of a closed list (HUBSIG_KIND_*, HUBSIG_PLATFORM_*, …) in `integer`. */
#define HUBSIG_TYPE_NAME 1

/** hubsig_value.type: bits (HUBSIG_FLAG_*, HUBSIG_ALSO_*) in `integer`. */
#define HUBSIG_TYPE_NAMES 2

/** hubsig_value.type: text at `span`, or a number as its own digits. */
#define HUBSIG_TYPE_TEXT 3

/** hubsig_value.type: a number in `integer`. */
#define HUBSIG_TYPE_INT 4

/** hubsig_value.type: 1 for true and 0 for false in `integer`. */
#define HUBSIG_TYPE_BOOL 5

/** hubsig_value.type: milliseconds since 1970 UTC in `integer`. */
#define HUBSIG_TYPE_TIME 6

/** hubsig_value.type: JSON as received at `span`. */
#define HUBSIG_TYPE_RAW 7

/** hubsig_value.type: as many elements as `integer` says; hubsig_attachments gives them. */
#define HUBSIG_TYPE_LIST 8

/** hubsig_value.flags: the text holds escapes. hubsig_text_decode makes the text of its bytes. */
#define HUBSIG_VALUE_ESCAPED 1

/** hubsig_value.flags: the text stands nowhere in the body and `span` is absent. hubsig_field_text writes it out. */
#define HUBSIG_VALUE_COMPUTED 2

/** The length of the dedup key, HUBSIG_FIELD_KEY. */
#define HUBSIG_KEY_LENGTH 35

/** The length of what hubsig_sign writes. */
#define HUBSIG_SIGNATURE_LENGTH 71

/** The length of what hubsig_graph_proof writes. */
#define HUBSIG_PROOF_LENGTH 64

/** hubsig_answer: a number that the answer does not say. */
#define HUBSIG_NO_NUMBER (-1)

/** hubsig_thread.live: the comment is on no live video. */
#define HUBSIG_LIVE_NONE 0

/** hubsig_thread.live: the broadcast that was commented on is running. */
#define HUBSIG_LIVE_RUNNING 1

/** hubsig_thread.live: it is over. */
#define HUBSIG_LIVE_OVER 2

/** The first number of the version that this header belongs to. */
#define HUBSIG_VERSION_MAJOR 0

/** The second number. */
#define HUBSIG_VERSION_MINOR 1

/** The third number. */
#define HUBSIG_VERSION_PATCH 0

/** All three: `major << 16 | minor << 8 | patch`, to compare with hubsig_version(). */
#define HUBSIG_VERSION 256

/** It worked. */
#define HUBSIG_OK 0

/** The version as text. */
#define HUBSIG_VERSION_STRING "0.1.0"

/**
 * A request to be sent with any HTTP client. Made by hubsig_graph_call and its like, ended by hubsig_request_free. It
 * never changes in between, so any number of threads may read it at once.
 *
 * Send it as it is, to exactly this URL, without following redirects: the token is in the headers, and for the steps of a
 * login in URL or body.
 */
typedef struct hubsig_request hubsig_request;

/**
 * Verifies what claims to come from Meta. Made by hubsig_webhook_new, ended by hubsig_webhook_free. It never changes in
 * between, so any number of threads may use it at once, and a child process after fork() too.
 */
typedef struct hubsig_webhook hubsig_webhook;

/** The answer of most functions: HUBSIG_OK or one of HUBSIG_ERROR_*. More may come with any version. */
typedef uint32_t hubsig_status;

/** Some bytes: the caller's, or constant ones in a hubsig_error. */
typedef struct hubsig_bytes {
    /** The first of them. */
    const uint8_t *data;
    /** How many there are. With 0, `data` is not looked at. */
    size_t length;
} hubsig_bytes;

/**
 * What a webhook is made of. Begin with HUBSIG_OPTIONS_INIT and set what you need. Everything is copied: the caller's
 * memory can be wiped and freed as soon as hubsig_webhook_new has returned.
 */
typedef struct hubsig_options {
    /** sizeof(hubsig_options), so that later versions can add to it. */
    size_t size;
    /**
     * The app secrets, each as the bytes that Meta's dashboard shows. At least one; several while a secret is being
     * rotated, or where one address serves two apps. Instagram Login has a secret of its own, different from the Facebook
     * app's. An empty or blank one is refused.
     */
    const struct hubsig_bytes *app_secrets;
    /** How many app secrets there are. */
    size_t app_secret_count;
    /**
     * The token that the handshake has to present. With `data` NULL there is none, and every handshake is refused. A
     * token that is there but empty or blank is a mistake: HUBSIG_ERROR_VERIFY_TOKEN_BLANK.
     */
    struct hubsig_bytes verify_token;
    /** The longest body that is read, in bytes; 0 for the default of 4 MiB. At most UINT32_MAX. */
    size_t max_body;
    /** The largest number of events in one delivery; 0 for the default of 100000. At most UINT32_MAX. */
    size_t max_events;
} hubsig_options;

/**
 * More about a failure. The caller owns it and passes a pointer to it, or NULL; it is written only when the call fails.
 * Nothing in it comes from a secret, a digest or the sender, so all of it can be logged.
 */
typedef struct hubsig_error {
    /** The status that the call returned. */
    hubsig_status status;
    /**
     * Where reading stopped, in bytes from the start of the body, or of the header's value for a fault in that;
     * HUBSIG_NO_OFFSET where a position means nothing.
     */
    uint32_t offset;
    /** What to answer the sender with: 400, 401, 403, 413 or 500. */
    uint16_t http_status;
    /** For logs: what was wrong. Constant, ends with a NUL byte, never freed. */
    const char *message;
    /**
     * For the sender: one text for each HTTP status, which tells a forger nothing. Constant, ends with a NUL byte, never
     * freed.
     */
    const char *public_text;
    /**
     * Which argument is wrong where a request was not built (HUBSIG_ERROR_BUILD_*), such as `text`: a few letters,
     * constant, never freed. Length 0 everywhere else.
     */
    struct hubsig_bytes argument;
} hubsig_error;

/**
 * A part of the body: where it begins and how long it is, in bytes. Both are 0 where the event has no such part; an
 * empty text has a length of 0 and begins somewhere.
 *
 * The bytes of a text are those between the quotes, escapes included: Meta writes `/` as `\/` and everything beyond ASCII
 * as `\uXXXX`. Without a backslash the bytes are the text, which holds for every id that Meta sends; else
 * hubsig_text_decode makes the text of them.
 */
typedef struct hubsig_span {
    /** The first byte, counted from the start of the body. */
    uint32_t start;
    /** The number of bytes. */
    uint32_t length;
} hubsig_span;

/**
 * One thing that happened. Plain data: copy it, keep it, compare it, throw it away. It says everything about the event
 * that most programs ask for; the rest is read from the body with hubsig_field and its like.
 *
 * An event means nothing without the body that it was read from. Pass that body, or a copy, to every function that takes
 * an event. Another body gives HUBSIG_ERROR_WRONG_BODY, or answers that mean nothing and texts that may be no UTF-8; it
 * never does harm.
 */
typedef struct hubsig_event {
    /**
     * What happened: HUBSIG_KIND_*. A later version of the library may give a number that your header does not have.
     */
    uint16_t kind;
    /** Where it comes from: HUBSIG_PLATFORM_*. */
    uint8_t platform;
    /** Which details it has: HUBSIG_SHAPE_*. */
    uint8_t shape;
    /** What a message holds: HUBSIG_CONTENT_*; 0 for an event without a message. */
    uint8_t content;
    /**
     * Who did it: HUBSIG_DIRECTION_*. A program that answers HUBSIG_DIRECTION_INCOMING only can never answer itself.
     */
    uint8_t direction;
    /** Whether this app owns the conversation: HUBSIG_CHANNEL_*. */
    uint8_t channel;
    /** Where in the body it stood: HUBSIG_ENVELOPE_*. */
    uint8_t envelope;
    /** What else was seen: HUBSIG_FLAG_* bits. */
    uint32_t flags;
    /** Other deciding keys that stood beside the one that decided: HUBSIG_ALSO_* bits. */
    uint32_t also;
    /**
     * When it happened, by the event's own clock, in milliseconds since 1970 UTC; HUBSIG_NO_TIME if it does not say.
     */
    int64_t timestamp_ms;
    /** The event's own JSON, as received. */
    struct hubsig_span raw;
    /** The wire's name of the subscription field, where the envelope has one. */
    struct hubsig_span field;
    /** The account it was delivered for: page, Instagram account, WhatsApp business account. */
    struct hubsig_span account_id;
    /** The business phone number it belongs to; WhatsApp only. */
    struct hubsig_span phone_number_id;
    /** Who sent it, as on the wire. */
    struct hubsig_span sender_id;
    /** Who received it, as on the wire. */
    struct hubsig_span recipient_id;
    /** The other person, whatever the direction: the one to answer. */
    struct hubsig_span user_id;
    /** The event's own id, where it has one. */
    struct hubsig_span message_id;
    /** The message or object that it is about. */
    struct hubsig_span target_id;
    /** What somebody wrote: of a message, an edit or a comment. */
    struct hubsig_span text;
    /** What sort of id `user_id` is: HUBSIG_USER_ID_TYPE_*; 0 with it. */
    uint8_t user_id_type;
    /** The library's own, like everything below. Copy it with the rest; never change it. */
    uint8_t private_list;
    /** Private. */
    uint16_t private_marks;
    /** Private. */
    uint32_t private_keys;
    /** Private. */
    struct hubsig_span private_value;
    /** Private. */
    uint32_t private_around;
    /** Private. */
    uint32_t private_related;
} hubsig_event;

/** What a field holds. */
typedef struct hubsig_value {
    /** HUBSIG_TYPE_*: the type of the field, or HUBSIG_TYPE_ABSENT. Says which of the members below counts. */
    uint8_t type;
    /** HUBSIG_VALUE_* bits. */
    uint8_t flags;
    /** 0. */
    uint16_t reserved;
    /** Text and JSON, as offsets into the body. */
    struct hubsig_span span;
    /** Everything else. */
    int64_t integer;
} hubsig_value;

/**
 * One attachment of a message. Plain data, which means nothing without the body.
 *
 * The links in it are Meta's and stop working when the content is deleted or expires. Meta forbids storing the media of a
 * person: keep the link and render it.
 */
typedef struct hubsig_attachment {
    /** The attachment's own JSON. */
    struct hubsig_span raw;
    /** What it is: HUBSIG_CONTENT_*; HUBSIG_CONTENT_UNKNOWN for a type that no table names. */
    uint8_t content;
} hubsig_attachment;

/** The content of a verified `signed_request`. Its spans are of the payload. */
typedef struct hubsig_signed_request {
    /**
     * When Meta issued it, in seconds since 1970 UTC; HUBSIG_NO_TIME if it does not say. Nothing else limits how long a
     * captured request stays valid.
     */
    int64_t issued_at;
    /** When it expires, in seconds since 1970 UTC; usually HUBSIG_NO_TIME, and 0 means never. */
    int64_t expires;
    /** Whom it is about, an app-scoped id. */
    struct hubsig_span user_id;
    /** Which of the app secrets it was signed with, counted from 0. */
    uint32_t secret_index;
} hubsig_signed_request;

/**
 * What every request to the Graph API needs. Begin with HUBSIG_GRAPH_API_INIT and set login, version and token. It is
 * read at each call and nothing of it is kept: wipe the token when you are done.
 *
 * Tokens of the logins are not interchangeable, and neither are the ids in paths: an Instagram account's own id with
 * HUBSIG_LOGIN_INSTAGRAM, the id of the linked page with HUBSIG_LOGIN_INSTAGRAM_PAGE, `me` with either.
 */
typedef struct hubsig_graph_api {
    /** sizeof(hubsig_graph_api), so that later versions can add to it. */
    size_t size;
    /** How the account logged in: HUBSIG_LOGIN_*. */
    uint32_t login;
    /** 0. */
    uint32_t reserved;
    /**
     * The version of the Graph API, such as `v26.0`. None is chosen for you: a path without one means whatever the app's
     * dashboard says.
     */
    struct hubsig_bytes version;
    /** The token, visible ASCII. It goes into the header `authorization`, never into a URL. */
    struct hubsig_bytes token;
    /**
     * The app secret, where requests are to carry `appsecret_proof`; with `data` NULL they do not. Only requests to
     * graph.facebook.com ever do.
     */
    struct hubsig_bytes app_secret;
    /**
     * Makes the proof one that is good for five minutes from this time on, in seconds since 1970 UTC; HUBSIG_NO_TIME
     * for one without an end.
     */
    int64_t proof_time_s;
} hubsig_graph_api;

/** A name and its value: of a query's parameter, or of a header. */
typedef struct hubsig_pair {
    /** The name. */
    struct hubsig_bytes name;
    /** The value. */
    struct hubsig_bytes value;
} hubsig_pair;

/**
 * A message to be sent. Begin with HUBSIG_GRAPH_MESSAGE_INIT and set `from`, `to`, and `text` or `json`; on WhatsApp
 * `to_kind` too. Nothing of it is kept.
 */
typedef struct hubsig_graph_message {
    /** sizeof(hubsig_graph_message), so that later versions can add to it. */
    size_t size;
    /**
     * Who sends: `me`, the Instagram account's own id with Instagram Login, or the page's id with Facebook Login. On
     * WhatsApp the id of the phone number.
     */
    struct hubsig_bytes from;
    /** Whom it goes to. */
    struct hubsig_bytes to;
    /** What sort of recipient that is: HUBSIG_TO_*. HUBSIG_GRAPH_MESSAGE_INIT says HUBSIG_TO_USER. */
    uint32_t to_kind;
    /** Why it is sent: HUBSIG_MESSAGING_TYPE_*, or 0 for what is usual. */
    uint32_t messaging_type;
    /**
     * A text: at most HUBSIG_LIMIT_INSTAGRAM_TEXT_BYTES bytes on Instagram, HUBSIG_LIMIT_MESSENGER_TEXT_CHARS characters on
     * Messenger, HUBSIG_LIMIT_WHATSAPP_TEXT_CHARS on WhatsApp. hubsig_graph_split_text cuts longer ones.
     */
    struct hubsig_bytes text;
    /**
     * Instead of a text, a JSON object that is put in as it stands: the `message` of Instagram and Messenger; on WhatsApp
     * the object that is named like `type`. With `data` NULL there is none.
     */
    struct hubsig_bytes json;
    /** The type that goes with `json` on WhatsApp, such as `image` or `template`. */
    struct hubsig_bytes type;
    /** The id of the message that this one answers; with `data` NULL none. */
    struct hubsig_bytes reply_to;
    /**
     * 1 tags it HUMAN_AGENT: written by a person, up to seven days after the last message, for apps with the feature of
     * that name. Not on WhatsApp.
     */
    uint8_t human_agent;
    /** 1 shows a link of the text with a preview. WhatsApp only; elsewhere Meta decides. */
    uint8_t preview_url;
    /** 0. */
    uint16_t reserved;
    /** 0. */
    uint32_t reserved_too;
} hubsig_graph_message;

/**
 * What the other side sees beside messages. Begin with HUBSIG_GRAPH_ACTION_INIT and set `from`, `to` and `action`; for
 * reactions the id of the message, too. Nothing of it is kept.
 */
typedef struct hubsig_graph_action {
    /** sizeof(hubsig_graph_action), so that later versions can add to it. */
    size_t size;
    /** As in hubsig_graph_message. */
    struct hubsig_bytes from;
    /** Whom it goes to. On WhatsApp only reactions need it: the rest goes to whoever wrote the message. */
    struct hubsig_bytes to;
    /** What sort of recipient that is: HUBSIG_TO_USER; on WhatsApp HUBSIG_TO_PHONE, too. */
    uint32_t to_kind;
    /** What is seen: HUBSIG_SENDER_ACTION_*. */
    uint32_t action;
    /** The message that is reacted to; on WhatsApp also that which was seen, or is being answered. */
    struct hubsig_bytes message_id;
    /** The reaction: an emoji, or `love`. */
    struct hubsig_bytes reaction;
} hubsig_graph_action;

/**
 * What the steps of a login need. Begin with HUBSIG_GRAPH_LOGIN_INIT and set `login` and what the step asks for, as
 * HUBSIG_OAUTH_* say. Nothing of it is kept.
 */
typedef struct hubsig_graph_login {
    /** sizeof(hubsig_graph_login), so that later versions can add to it. */
    size_t size;
    /** HUBSIG_LOGIN_INSTAGRAM for Instagram Login; any other HUBSIG_LOGIN_* for Facebook Login. */
    uint32_t login;
    /** 0. */
    uint32_t reserved;
    /** The version of the Graph API, such as `v26.0`; with Facebook Login. */
    struct hubsig_bytes version;
    /**
     * The id of the app. With Instagram Login this and the secret are the Instagram app's, which the dashboard shows on
     * Instagram's own page.
     */
    struct hubsig_bytes app_id;
    /** Its secret. */
    struct hubsig_bytes app_secret;
    /** Where the browser comes back to, the same at each step. */
    struct hubsig_bytes redirect_uri;
    /** A value that nobody can guess, kept until the browser comes back: all there is against forged redirects. */
    struct hubsig_bytes state;
    /** What to ask for, such as `instagram_business_basic`. */
    const struct hubsig_bytes *scopes;
    /** How many of them. */
    size_t scope_count;
    /** The code that the browser came back with. */
    struct hubsig_bytes code;
    /** The token that the step is about. */
    struct hubsig_bytes token;
} hubsig_graph_login;

/**
 * What an answer of the Graph API means. Plain data: copy it, keep it, throw it away. Like an event it belongs to a body,
 * which is passed again to every function that takes an answer.
 *
 * Nothing in it comes from a token or from what was sent, so all of it can be logged.
 */
typedef struct hubsig_answer {
    /** 1 for a success, 0 for a failure. */
    uint8_t ok;
    /** What to do: HUBSIG_ACTION_*; 0 for a success. */
    uint8_t action;
    /**
     * 1 where a failed request may have taken effect all the same. Before sending it again look for the echo webhook, or
     * into the conversation: the Send API has no key that would stop a second copy.
     */
    uint8_t maybe_delivered;
    /** Meta's `is_transient`. */
    uint8_t transient;
    /** In which form an error came: HUBSIG_FORM_*; 0 for none that can be read. */
    uint8_t form;
    /** 1 for the answer to an exchange or a refresh that holds a token. */
    uint8_t has_token;
    /** The HTTP status, as it was passed. Advisory: the action comes from the code if there is one. */
    uint16_t status;
    /** Meta's `code`; 0 where there is none. May be negative. */
    int32_t code;
    /** Meta's `error_subcode`; 0 where there is none. */
    int32_t subcode;
    /** How many seconds to wait before the next attempt; HUBSIG_NO_NUMBER where nothing says so. */
    int64_t wait_s;
    /** By how much each further wait for the same thing is longer than the one before. */
    uint32_t wait_factor;
    /** Where that ends, in seconds. */
    uint32_t wait_max_s;
    /** A success: 1 or 0 for what `success` says; HUBSIG_NO_NUMBER where it says nothing. */
    int32_t success;
    /**
     * The largest share of any limit that the headers tell, in percent; HUBSIG_NO_NUMBER if they tell none, which does not
     * mean 0. Calls are throttled at 100.
     */
    int32_t used_percent;
    /** Seconds until calls are possible again, as far as the headers say; HUBSIG_NO_NUMBER else. */
    int64_t usage_wait_s;
    /** How long the token lives from now on, in seconds; HUBSIG_NO_TIME where the answer does not say. */
    int64_t expires_in_s;
    /**
     * The texts HUBSIG_ANSWER_MESSAGE_ID and so on as parts of the body, for hubsig_text_decode; most are written there
     * as they are.
     */
    struct hubsig_span message_id;
    /** HUBSIG_ANSWER_RECIPIENT_ID. */
    struct hubsig_span recipient_id;
    /** HUBSIG_ANSWER_ID. */
    struct hubsig_span id;
    /** HUBSIG_ANSWER_ATTACHMENT_ID. */
    struct hubsig_span attachment_id;
    /** HUBSIG_ANSWER_AFTER. The URL of the next page itself is never handed out: it has the token in it. */
    struct hubsig_span after;
} hubsig_answer;

/**
 * What is known about a conversation. Begin with HUBSIG_THREAD_INIT. Times are milliseconds since 1970 UTC, as events have
 * them; HUBSIG_NO_TIME for what did not happen.
 */
typedef struct hubsig_thread {
    /** The newest event that opens the window (hubsig_graph_opens_window), by its own timestamp. */
    int64_t last_open_ms;
    /** When the person commented. */
    int64_t comment_ms;
    /** 1 if that comment was answered privately: it can be once. */
    uint32_t comment_used;
    /** For a comment on a live video: HUBSIG_LIVE_*. */
    uint32_t live;
} hubsig_thread;

/**
 * What may be sent, and until when: each is a time in milliseconds since 1970 UTC from which on it may no more,
 * HUBSIG_NO_TIME if it may not now.
 */
typedef struct hubsig_allowed {
    /** Anything, promotional content included. */
    int64_t open_until;
    /**
     * What a person wrote, tagged HUMAN_AGENT, by apps with that feature. The tag is needed once `open_until` is over.
     */
    int64_t human_until;
    /** One private reply to the comment. For a live comment the end of the broadcast may come first. */
    int64_t private_reply_until;
    /**
     * 1 for templates that Meta approved (WhatsApp), utility templates and marketing messages (Messenger): they need no
     * window, but consent of their own.
     */
    uint32_t templates;
    /** 0. */
    uint32_t reserved;
} hubsig_allowed;

/** What a hubsig_options begins with: `hubsig_options options = HUBSIG_OPTIONS_INIT;` */
#define HUBSIG_OPTIONS_INIT { sizeof(hubsig_options), NULL, 0, { NULL, 0 }, 0, 0 }

/** What a hubsig_graph_api begins with. */
#define HUBSIG_GRAPH_API_INIT \
    { sizeof(hubsig_graph_api), 0, 0, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, HUBSIG_NO_TIME }

/** What a hubsig_graph_message begins with. */
#define HUBSIG_GRAPH_MESSAGE_INIT \
    { sizeof(hubsig_graph_message), { NULL, 0 }, { NULL, 0 }, HUBSIG_TO_USER, 0, { NULL, 0 }, { NULL, 0 }, \
      { NULL, 0 }, { NULL, 0 }, 0, 0, 0, 0 }

/** What a hubsig_graph_action begins with. */
#define HUBSIG_GRAPH_ACTION_INIT \
    { sizeof(hubsig_graph_action), { NULL, 0 }, { NULL, 0 }, HUBSIG_TO_USER, 0, { NULL, 0 }, { NULL, 0 } }

/** What a hubsig_graph_login begins with. */
#define HUBSIG_GRAPH_LOGIN_INIT \
    { sizeof(hubsig_graph_login), 0, 0, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, NULL, 0, \
      { NULL, 0 }, { NULL, 0 } }

/** What a hubsig_thread begins with: nothing happened. */
#define HUBSIG_THREAD_INIT { HUBSIG_NO_TIME, HUBSIG_NO_TIME, 0, HUBSIG_LIVE_NONE }

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/** The version of the library: `major << 16 | minor << 8 | patch`. HUBSIG_VERSION is that of the header. */
uint32_t hubsig_version(void);

/** The version of the library as text, such as "1.2.3". Constant, ends with a NUL byte, never freed. */
const char *hubsig_version_string(void);

/**
 * The number of the library's binary interface. A program that loads the library itself compares it with
 * HUBSIG_ABI_VERSION and goes no further if they differ.
 */
uint32_t hubsig_abi_version(void);

/**
 * Makes a webhook and writes a pointer to it to `*webhook`.
 *
 * `error` may be NULL. Statuses: HUBSIG_ERROR_SECRET_MISSING, _SECRET_EMPTY, _SECRET_BLANK, _VERIFY_TOKEN_BLANK,
 * _LIMIT_INVALID, _OPTIONS_SIZE.
 */
hubsig_status hubsig_webhook_new(const struct hubsig_options *options,
                                 struct hubsig_webhook **webhook,
                                 struct hubsig_error *error);

/**
 * Ends a webhook and wipes what was computed from its secrets. NULL is fine. No other thread may still be using it.
 */
void hubsig_webhook_free(struct hubsig_webhook *webhook);

/**
 * Verifies a delivery and reads its events.
 *
 * `body` is the request's body exactly as received: no decoding, no formatting, no line break added. `signature` is the
 * value of the header X-Hub-Signature-256; NULL if the request has none. If the request has it more than once, refuse it
 * with 401, or pass the values joined with a comma: that is refused here.
 *
 * The events are written to `events`, which has room for `capacity` of them, and their number to `*event_count`. If they
 * are more, nothing is written but the number: HUBSIG_ERROR_BUFFER_TOO_SMALL, call again with enough room. A delivery of
 * Meta's has one event, sometimes a few dozen, and hardly ever one in fewer than 200 bytes, so room for
 * `body_length / 200 + 4` seldom is too small. Every body that is JSON has at least one event.
 *
 * `*secret_index` (may be NULL) is which of the app secrets the signature was made with, counted from 0. `error` may be
 * NULL.
 *
 * Nothing of the caller's is kept: the events hold offsets into the body, and the body can be moved or freed at any time.
 * Up to four events are read without allocating; more take one buffer that is freed before this returns.
 *
 * Statuses: HUBSIG_ERROR_SIGNATURE_* (401), _BODY_TOO_LARGE and _TOO_MANY_EVENTS (413), _INVALID_JSON, _INVALID_UTF8 and
 * _TOO_DEEP (400).
 */
hubsig_status hubsig_receive(const struct hubsig_webhook *webhook,
                             const uint8_t *body,
                             size_t body_length,
                             const uint8_t *signature,
                             size_t signature_length,
                             struct hubsig_event *events,
                             size_t capacity,
                             size_t *event_count,
                             uint32_t *secret_index,
                             struct hubsig_error *error);

/**
 * Verifies a delivery without reading it. Arguments as for hubsig_receive; its statuses of signatures, and
 * HUBSIG_ERROR_BODY_TOO_LARGE.
 */
hubsig_status hubsig_verify(const struct hubsig_webhook *webhook,
                            const uint8_t *body,
                            size_t body_length,
                            const uint8_t *signature,
                            size_t signature_length,
                            uint32_t *secret_index,
                            struct hubsig_error *error);

/**
 * Answers the handshake, the GET request by which Meta asks whether this address wants its deliveries.
 *
 * `query` is the request's query string as received, with or without the leading `?`. The answer is written to `text`:
 * send it as the whole body with status 200 and content type text/plain, never as HTML. It has at most
 * HUBSIG_CHALLENGE_LENGTH bytes, letters, digits, `_` and `-`, and no NUL byte follows. `*length` is its length, or the
 * length needed with HUBSIG_ERROR_BUFFER_TOO_SMALL. `error` may be NULL.
 *
 * Statuses: HUBSIG_ERROR_HANDSHAKE_* (403).
 */
hubsig_status hubsig_challenge(const struct hubsig_webhook *webhook,
                               const uint8_t *query,
                               size_t query_length,
                               uint8_t *text,
                               size_t capacity,
                               size_t *length,
                               struct hubsig_error *error);

/**
 * Looks for the reason why a delivery is refused, and writes what it finds to `text`, a line each: a name, a colon and
 * what to do about it. For logs and terminals. Whatever it finds, the delivery stays refused. It may find nothing: a
 * forged delivery looks like any other.
 *
 * Arguments as for hubsig_receive; `text`, `capacity`, `length` as for hubsig_challenge. It computes several signatures and
 * allocates: not for every request. Statuses: HUBSIG_ERROR_BUFFER_TOO_SMALL.
 */
hubsig_status hubsig_explain(const struct hubsig_webhook *webhook,
                             const uint8_t *body,
                             size_t body_length,
                             const uint8_t *signature,
                             size_t signature_length,
                             uint8_t *text,
                             size_t capacity,
                             size_t *length);

/**
 * Reads a body WITHOUT LOOKING AT A SIGNATURE: for archives, tests, and bodies that were verified elsewhere. Anybody can
 * have written such a body.
 *
 * `max_body` and `max_events` are as in hubsig_options, 0 for the defaults. Everything else as for hubsig_receive, which
 * is what a request handler calls.
 */
hubsig_status hubsig_parse_unverified(const uint8_t *body,
                                      size_t body_length,
                                      size_t max_body,
                                      size_t max_events,
                                      struct hubsig_event *events,
                                      size_t capacity,
                                      size_t *event_count,
                                      struct hubsig_error *error);

/**
 * Reads a field of an event. `field` is a HUBSIG_FIELD_*, an attribute or a field of a shape.
 *
 * `*value` says what the event has there: a field of another shape, or one that this event does not carry, is
 * HUBSIG_TYPE_ABSENT, and that is no error. A value of another JSON type than documented is absent too, and its event has
 * HUBSIG_FLAG_WRONG_TYPE or its bytes in `raw`.
 *
 * Statuses: HUBSIG_ERROR_UNKNOWN_NAME for a number that is no field, HUBSIG_ERROR_WRONG_BODY.
 */
hubsig_status hubsig_field(const uint8_t *body,
                           size_t body_length,
                           const struct hubsig_event *event,
                           uint16_t field,
                           struct hubsig_value *value);

/**
 * Writes a field of an event out as text: what somebody wrote, an id, a link, the name of a kind, the dedup key
 * (HUBSIG_FIELD_KEY, HUBSIG_KEY_LENGTH bytes).
 *
 * The text is UTF-8, decoded, and may hold any character, NUL too; no NUL byte follows it. `*length` is its length, or the
 * length needed with HUBSIG_ERROR_BUFFER_TOO_SMALL. Text is never longer decoded than it is in the body; with 3 bytes more
 * than that it is decoded fastest. What lies behind the text in the room may be overwritten. A lone surrogate becomes
 * U+FFFD.
 *
 * Statuses: HUBSIG_ERROR_ABSENT if the event does not have the field, HUBSIG_ERROR_WRONG_TYPE if it is no text,
 * HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_WRONG_BODY.
 */
hubsig_status hubsig_field_text(const uint8_t *body,
                                size_t body_length,
                                const struct hubsig_event *event,
                                uint16_t field,
                                uint8_t *text,
                                size_t capacity,
                                size_t *length);

/**
 * Makes text of the bytes at `span` of the body: of a span of an event, of a hubsig_value with HUBSIG_TYPE_TEXT, of a
 * hubsig_signed_request. `text`, `capacity` and `length` as for hubsig_field_text.
 *
 * Statuses: HUBSIG_ERROR_ABSENT for a span of zeros, HUBSIG_ERROR_WRONG_BODY for one that does not fit the body.
 */
hubsig_status hubsig_text_decode(const uint8_t *body,
                                 size_t body_length,
                                 struct hubsig_span span,
                                 uint8_t *text,
                                 size_t capacity,
                                 size_t *length);

/**
 * Lists the attachments of a message, in order. An event without a message has none.
 *
 * They are written to `attachments`, which has room for `capacity` of them, and their number to `*count`. If they are
 * more, nothing is written but the number: HUBSIG_ERROR_BUFFER_TOO_SMALL. Other statuses: HUBSIG_ERROR_WRONG_BODY.
 */
hubsig_status hubsig_attachments(const uint8_t *body,
                                 size_t body_length,
                                 const struct hubsig_event *event,
                                 struct hubsig_attachment *attachments,
                                 size_t capacity,
                                 size_t *count);

/** Reads a field of an attachment. `field` is a HUBSIG_ATTACHMENT_*; everything else as for hubsig_field. */
hubsig_status hubsig_attachment_field(const uint8_t *body,
                                      size_t body_length,
                                      const struct hubsig_attachment *attachment,
                                      uint16_t field,
                                      struct hubsig_value *value);

/**
 * Writes a field of an attachment out as text. `field` is a HUBSIG_ATTACHMENT_*; everything else as for
 * hubsig_field_text.
 */
hubsig_status hubsig_attachment_text(const uint8_t *body,
                                     size_t body_length,
                                     const struct hubsig_attachment *attachment,
                                     uint16_t field,
                                     uint8_t *text,
                                     size_t capacity,
                                     size_t *length);

/**
 * Writes an event as one flat JSON object on one line, the same for every platform: schema "hubsig.event/1", described by
 * docs/unified.schema.json.
 *
 * `json`, `capacity` and `length` as for hubsig_field_text. It allocates. Statuses: HUBSIG_ERROR_BUFFER_TOO_SMALL,
 * HUBSIG_ERROR_WRONG_BODY.
 */
hubsig_status hubsig_unified(const uint8_t *body,
                             size_t body_length,
                             const struct hubsig_event *event,
                             uint8_t *json,
                             size_t capacity,
                             size_t *length);

/**
 * Writes an event as the JSON of a hosted service: `format` is "socialhook", "socialhook-flat", "zernio" or
 * "zernio-data", ended by a NUL byte. docs/compat.md says what is in it.
 *
 * Everything else as for hubsig_unified. Statuses, too: HUBSIG_ERROR_ABSENT where the service has no such event,
 * HUBSIG_ERROR_UNKNOWN_NAME for another format.
 */
hubsig_status hubsig_compat(const uint8_t *body,
                            size_t body_length,
                            const struct hubsig_event *event,
                            const char *format,
                            uint8_t *json,
                            size_t capacity,
                            size_t *length);

/**
 * Signs a body as Meta does: writes the value of X-Hub-Signature-256, `sha256=` and 64 hexadecimal digits, to
 * `signature`. For tests and local tools. No NUL byte follows; `capacity` and `length` as for hubsig_field_text. `error`
 * may be NULL.
 *
 * Statuses: HUBSIG_ERROR_SECRET_EMPTY, HUBSIG_ERROR_SECRET_BLANK, HUBSIG_ERROR_BUFFER_TOO_SMALL.
 */
hubsig_status hubsig_sign(const uint8_t *app_secret,
                          size_t app_secret_length,
                          const uint8_t *body,
                          size_t body_length,
                          uint8_t *signature,
                          size_t capacity,
                          size_t *length,
                          struct hubsig_error *error);

/**
 * Verifies the `signed_request` form field of a deauthorize or data deletion callback.
 *
 * `field` is the field's value. The JSON that was signed is written to `payload`, which has room for `capacity` bytes;
 * `field_length` is always enough. `*payload_length` is its length, or the length needed with
 * HUBSIG_ERROR_BUFFER_TOO_SMALL, and then nothing else is written. `*request` says what most programs ask for. `error` may
 * be NULL.
 *
 * Statuses: HUBSIG_ERROR_SIGNED_REQUEST_*, HUBSIG_ERROR_BODY_TOO_LARGE.
 */
hubsig_status hubsig_verify_signed_request(const struct hubsig_webhook *webhook,
                                           const uint8_t *field,
                                           size_t field_length,
                                           struct hubsig_signed_request *request,
                                           uint8_t *payload,
                                           size_t capacity,
                                           size_t *payload_length,
                                           struct hubsig_error *error);

/**
 * Makes any request to the Graph API: conversations, profiles, comments, publishing, subscriptions and whatever has no
 * function of its own. It is written to `*request`.
 *
 * `method` is a HUBSIG_METHOD_*. `path` is what follows the version, such as `me/conversations`, without a slash at either
 * end. `query` are `query_count` parameters, which are encoded in their order; a token or a proof among them is refused.
 * `json` is one JSON object, which is sent as it stands; NULL with length 0 for none.
 *
 * For the next page, make the same call with the parameter `after` from HUBSIG_ANSWER_AFTER. `error` may be NULL.
 *
 * Statuses: HUBSIG_ERROR_BUILD_EMPTY and _ID_INVALID for a part of the path, _VERSION_INVALID, _TOKEN_INVALID,
 * _QUERY_RESERVED, _JSON_INVALID, _BODY_NOT_ALLOWED; HUBSIG_ERROR_UNKNOWN_NAME, _OPTIONS_SIZE, _TEXT_NOT_UTF8.
 */
hubsig_status hubsig_graph_call(const struct hubsig_graph_api *api,
                                uint8_t method,
                                const uint8_t *path,
                                size_t path_length,
                                const struct hubsig_pair *query,
                                size_t query_count,
                                const uint8_t *json,
                                size_t json_length,
                                struct hubsig_request **request,
                                struct hubsig_error *error);

/** The method, such as "POST": a plain C string, constant. NULL for NULL. */
const char *hubsig_request_method(const struct hubsig_request *request);

/**
 * The whole URL, `https://` and all, percent-encoded: a plain C string of the request's, good until it is freed. NULL for
 * NULL.
 */
const char *hubsig_request_url(const struct hubsig_request *request);

/** How many headers there are. 0 for NULL. */
size_t hubsig_request_header_count(const struct hubsig_request *request);

/**
 * The name of a header, counted from 0, in lower case: a plain C string of the request's, good until it is freed. NULL for
 * NULL, and where there is none.
 */
const char *hubsig_request_header_name(const struct hubsig_request *request,
                                       size_t index);

/** Its value. As for the name. */
const char *hubsig_request_header_value(const struct hubsig_request *request, size_t index);

/**
 * The body: `*length` bytes of the request's, good until it is freed. No NUL byte follows. Without a body, and for NULL,
 * `*length` is 0 and the answer NULL; so it is with `length` NULL.
 */
const uint8_t *hubsig_request_body(const struct hubsig_request *request,
                                   size_t *length);

/**
 * Ends a request and wipes what it holds. NULL is fine. Nothing that its functions returned may be used after that.
 */
void hubsig_request_free(struct hubsig_request *request);

/**
 * Makes the request that sends a message, and writes it to `*request`. `error` may be NULL.
 *
 * Statuses: HUBSIG_ERROR_BUILD_EMPTY, _TOO_LONG, _JSON_INVALID, _ID_INVALID, _RECIPIENT_UNSUPPORTED, _CHANNEL_UNSUPPORTED,
 * _TAG_MISMATCH, _VERSION_INVALID, _TOKEN_INVALID; HUBSIG_ERROR_MESSAGE_AMBIGUOUS, _UNKNOWN_NAME, _OPTIONS_SIZE,
 * _TEXT_NOT_UTF8.
 */
hubsig_status hubsig_graph_send(const struct hubsig_graph_api *api,
                                const struct hubsig_graph_message *message,
                                struct hubsig_request **request,
                                struct hubsig_error *error);

/**
 * Makes the request for a reaction, for typing or for having seen, and writes it to `*request`. `error` may be NULL. The
 * answer holds no message id.
 *
 * Statuses: those of hubsig_graph_send.
 */
hubsig_status hubsig_graph_act(const struct hubsig_graph_api *api,
                               const struct hubsig_graph_action *action,
                               struct hubsig_request **request,
                               struct hubsig_error *error);

/**
 * Makes the request that answers an event with a text, and writes it to `*request`: to the author of a comment privately,
 * to any other person by their id, on WhatsApp from the number they wrote to. What the account did itself is refused, and
 * so is what is no message: a program that answers whatever this lets it cannot answer itself.
 *
 * `body` and `event` as for hubsig_field. A message is answered for 24 hours from its own time, a comment for seven days:
 * `now_ms` is the time now in milliseconds since 1970 UTC, `skew_ms` shortens both, for clocks that differ; a minute is a
 * sensible value. Nothing is remembered: that an event came twice, or that a comment was answered before, is for you to
 * know. `error` may be NULL.
 *
 * Statuses: HUBSIG_ERROR_REPLY_*, HUBSIG_ERROR_BUILD_* as for hubsig_graph_send, HUBSIG_ERROR_WRONG_BODY, _UNKNOWN_NAME,
 * _OPTIONS_SIZE, _TEXT_NOT_UTF8.
 */
hubsig_status hubsig_graph_reply(const struct hubsig_graph_api *api,
                                 const uint8_t *body,
                                 size_t body_length,
                                 const struct hubsig_event *event,
                                 const uint8_t *text,
                                 size_t text_length,
                                 int64_t now_ms,
                                 int64_t skew_ms,
                                 struct hubsig_request **request,
                                 struct hubsig_error *error);

/**
 * Makes the request of a step of a login, HUBSIG_OAUTH_*, and writes it to `*request`. For HUBSIG_OAUTH_AUTHORIZE it is the
 * URL to send the browser to. The others carry secrets in URL or body, because Meta takes them nowhere else: make them
 * from a server and log neither. hubsig_graph_token reads their answers; hubsig_graph_interpret those of
 * HUBSIG_OAUTH_PAGE_TOKENS and HUBSIG_OAUTH_DEBUG_TOKEN. `error` may be NULL.
 *
 * Statuses: HUBSIG_ERROR_BUILD_EMPTY, _URL_INVALID, _VERSION_INVALID, _TOKEN_INVALID, _CHANNEL_UNSUPPORTED for a step that
 * the login does not have; HUBSIG_ERROR_UNKNOWN_NAME, _OPTIONS_SIZE, _TEXT_NOT_UTF8.
 */
hubsig_status hubsig_graph_oauth(uint8_t step,
                                 const struct hubsig_graph_login *login,
                                 struct hubsig_request **request,
                                 struct hubsig_error *error);

/**
 * Reads the query string that the browser came back with after a login, checks its `state` in a time that does not depend
 * on how much of it is right, and writes the code to `code`. No NUL byte follows; `capacity` and `length` as for
 * hubsig_field_text. `query_length` is always enough room. `error` may be NULL.
 *
 * Statuses: HUBSIG_ERROR_CALLBACK_*, with HUBSIG_ERROR_CALLBACK_STATE_MISMATCH for an empty `state`, too;
 * HUBSIG_ERROR_TEXT_NOT_UTF8, _BUFFER_TOO_SMALL.
 */
hubsig_status hubsig_graph_callback(const uint8_t *query,
                                    size_t query_length,
                                    const uint8_t *state,
                                    size_t state_length,
                                    uint8_t *code,
                                    size_t capacity,
                                    size_t *length,
                                    struct hubsig_error *error);

/**
 * Writes the `appsecret_proof` of a token, 64 hexadecimal digits: it shows that whoever calls knows the app secret, too.
 * hubsig_graph_api adds it to requests by itself.
 *
 * With `time_s`, in seconds since 1970 UTC, it is good for five minutes and goes with `appsecret_time`; with HUBSIG_NO_TIME
 * it has no end. No NUL byte follows; `capacity` and `length` as for hubsig_field_text.
 *
 * Statuses: HUBSIG_ERROR_TEXT_NOT_UTF8, _BUFFER_TOO_SMALL.
 */
hubsig_status hubsig_graph_proof(const uint8_t *token,
                                 size_t token_length,
                                 const uint8_t *app_secret,
                                 size_t app_secret_length,
                                 int64_t time_s,
                                 uint8_t *proof,
                                 size_t capacity,
                                 size_t *length);

/**
 * Says what an answer of the Graph API means, and writes it to `*answer`. Whatever came, it means something: HUBSIG_OK
 * says no more than that it was read.
 *
 * `status` is the HTTP status; with 0 there was no answer, because of a timeout or a broken connection. `headers` are
 * the `header_count` headers of the answer, or those of them that begin with `x-` and `retry-after`; they say how much of
 * the limits is used.
 */
hubsig_status hubsig_graph_interpret(uint16_t status,
                                     const struct hubsig_pair *headers,
                                     size_t header_count,
                                     const uint8_t *body,
                                     size_t body_length,
                                     struct hubsig_answer *answer);

/**
 * The same for the answer to the exchange of a code or a token, or to a refresh. A success without a token is a failure:
 * the code is used up, so the login has to start again. The token is read with hubsig_answer_text and
 * HUBSIG_ANSWER_ACCESS_TOKEN.
 */
hubsig_status hubsig_graph_token(uint16_t status,
                                 const uint8_t *body,
                                 size_t body_length,
                                 struct hubsig_answer *answer);

/**
 * Writes a text of an answer, HUBSIG_ANSWER_*, decoded. `text`, `capacity` and `length` as for hubsig_field_text.
 *
 * Statuses: HUBSIG_ERROR_ABSENT if the answer does not have it, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_WRONG_BODY if the
 * answer is not that of this body, _BUFFER_TOO_SMALL.
 */
hubsig_status hubsig_answer_text(const uint8_t *body,
                                 size_t body_length,
                                 const struct hubsig_answer *answer,
                                 uint8_t text_id,
                                 uint8_t *text,
                                 size_t capacity,
                                 size_t *length);

/**
 * Reads a value of an answer by its path, such as `username` or `data/0/id`: names of members and positions in arrays,
 * with a slash between. An empty path is the whole.
 *
 * `value->type` is HUBSIG_TYPE_TEXT for a string, HUBSIG_TYPE_INT for a number without a fraction that 64 bits hold,
 * HUBSIG_TYPE_BOOL, HUBSIG_TYPE_RAW for everything else, and HUBSIG_TYPE_ABSENT where there is no such value. Of numbers
 * `span` is set, too: ids in them are better read there.
 *
 * Statuses: HUBSIG_ERROR_TEXT_NOT_UTF8 for the path.
 */
hubsig_status hubsig_answer_value(const uint8_t *body,
                                  size_t body_length,
                                  const uint8_t *path,
                                  size_t path_length,
                                  struct hubsig_value *value);

/**
 * What to do about a code and a subcode, HUBSIG_ACTION_*, without an answer: also for the errors that WhatsApp reports in a
 * status webhook. `subcode` is 0 for none, `transient` is Meta's `is_transient`. `*maybe_delivered` (may be NULL) is 1
 * where the request may have taken effect.
 */
uint8_t hubsig_graph_classify(int32_t code,
                              int32_t subcode,
                              uint8_t transient,
                              uint8_t *maybe_delivered);

/**
 * Says what may be sent at `now_ms` and writes it to `*allowed`. Advice: Meta's clock decides, and HUBSIG_ACTION_WINDOW is
 * to be expected however open a window looks from here.
 *
 * `platform` is a HUBSIG_PLATFORM_*. `skew_ms` shortens every window by so much, for clocks that differ; a minute is a
 * sensible value. A window of 24 hours is open for less than 24 hours: at exactly 24 it is closed.
 *
 * Statuses: HUBSIG_ERROR_UNKNOWN_NAME for another platform.
 */
hubsig_status hubsig_graph_allowed(uint8_t platform,
                                   const struct hubsig_thread *thread,
                                   int64_t now_ms,
                                   int64_t skew_ms,
                                   struct hubsig_allowed *allowed);

/**
 * 1 if an event of this kind, HUBSIG_KIND_*, opens the window of 24 hours on this platform, HUBSIG_PLATFORM_*; else 0. Ask
 * it about HUBSIG_DIRECTION_INCOMING only: a kind does not tell whose message it is.
 */
uint8_t hubsig_graph_opens_window(uint8_t platform,
                                  uint16_t kind);

/**
 * Cuts a long text into pieces that Meta takes: writes the length of the next piece to `*piece_length`, at most
 * `max_bytes`, at white space where there is some, else between two characters. The rest of the text begins behind it;
 * an empty text has pieces of length 0. A limit below 4 is taken as 4, since a character may take so many bytes.
 *
 * Statuses: HUBSIG_ERROR_TEXT_NOT_UTF8.
 */
hubsig_status hubsig_graph_split_text(const uint8_t *text,
                                      size_t text_length,
                                      size_t max_bytes,
                                      size_t *piece_length);

/**
 * What to do about a long-lived token of Instagram Login, HUBSIG_DUE_*. Times are milliseconds since 1970 UTC: when it was
 * issued, when it ends, now.
 */
uint8_t hubsig_graph_refresh_due(int64_t issued_ms,
                                 int64_t expires_ms,
                                 int64_t now_ms);

/** The name of a HUBSIG_KIND_*, such as "message_text"; NULL for any other number. So for all functions below. */
const char *hubsig_kind_name(uint16_t kind);

/** The HUBSIG_SHAPE_* of a kind; 0 for a number that is none. */
uint8_t hubsig_kind_shape(uint16_t kind);

/** The name of a HUBSIG_SHAPE_*, such as "Message". */
const char *hubsig_shape_name(uint8_t shape);

/** The name of a HUBSIG_PLATFORM_*. */
const char *hubsig_platform_name(uint8_t platform);

/** The name of a HUBSIG_CONTENT_*. */
const char *hubsig_content_name(uint8_t content);

/** The name of a HUBSIG_DIRECTION_*. */
const char *hubsig_direction_name(uint8_t direction);

/** The name of a HUBSIG_CHANNEL_*. */
const char *hubsig_channel_name(uint8_t channel);

/** The name of a HUBSIG_ENVELOPE_*. */
const char *hubsig_envelope_name(uint8_t envelope);

/** The name of a HUBSIG_USER_ID_TYPE_*. */
const char *hubsig_user_id_type_name(uint8_t user_id_type);

/** The name of a flag by the position of its bit, counted from 0: `flags & (UINT32_C(1) << bit)`. */
const char *hubsig_flag_name(uint8_t bit);

/**
 * The name of a deciding key by the position of its bit, counted from 0: `also & (UINT32_C(1) << bit)`. As on the wire.
 */
const char *hubsig_also_name(uint8_t bit);

/** The name of a HUBSIG_FIELD_*, without that of its shape: "text" for HUBSIG_FIELD_MESSAGE_TEXT. */
const char *hubsig_field_name(uint16_t field);

/** The HUBSIG_SHAPE_* that a field belongs to; 0 for an attribute, which every event has, and for no field. */
uint8_t hubsig_field_shape(uint16_t field);

/** The HUBSIG_TYPE_* of a field; HUBSIG_TYPE_ABSENT for no field. */
uint8_t hubsig_field_type(uint16_t field);

/** The name of a HUBSIG_ATTACHMENT_*. */
const char *hubsig_attachment_field_name(uint16_t field);

/** The HUBSIG_TYPE_* of an attachment's field; HUBSIG_TYPE_ABSENT for no field. */
uint8_t hubsig_attachment_field_type(uint16_t field);

/** The name of a HUBSIG_LOGIN_*. */
const char *hubsig_login_name(uint8_t login);

/** The name of a HUBSIG_METHOD_* in HTTP, such as "POST". */
const char *hubsig_method_name(uint8_t method);

/** The name of a HUBSIG_TO_*. */
const char *hubsig_to_name(uint8_t to_kind);

/** The name of a HUBSIG_MESSAGING_TYPE_*, as on the wire. */
const char *hubsig_messaging_type_name(uint8_t messaging_type);

/** The name of a HUBSIG_SENDER_ACTION_*, as on the wire. */
const char *hubsig_sender_action_name(uint8_t action);

/** The name of a HUBSIG_OAUTH_*. */
const char *hubsig_oauth_name(uint8_t step);

/** The name of a HUBSIG_ACTION_*, such as "wait". */
const char *hubsig_action_name(uint8_t action);

/** The name of a HUBSIG_FORM_*. */
const char *hubsig_form_name(uint8_t form);

/** The name of a HUBSIG_ANSWER_*. */
const char *hubsig_answer_name(uint8_t text_id);

/** The name of a HUBSIG_DUE_*. */
const char *hubsig_due_name(uint8_t due);

/** The name of a status, such as "signature_mismatch"; "ok" for HUBSIG_OK. */
const char *hubsig_status_name(hubsig_status status);

/** What a status means, for logs. */
const char *hubsig_status_message(hubsig_status status);

/** The HTTP status to answer a request with that was handled with this status: 200, 400, 401, 403, 413 or 500. */
uint16_t hubsig_http_status(hubsig_status status);

/**
 * What to tell the sender of a request that was handled with this status: one text for each HTTP status, which tells a
 * forger nothing. Empty for HUBSIG_OK.
 */
const char *hubsig_public_text(hubsig_status status);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus
/* ---- Statuses and errors. ---- */

/**
 * The request carries no `X-Hub-Signature-256` header. Meta always sends it: either the request is not Meta's or
 * something on the way removed the header.
 */
#define HUBSIG_ERROR_SIGNATURE_MISSING 1

/** The header is there but holds nothing, or only spaces and tabs. */
#define HUBSIG_ERROR_SIGNATURE_EMPTY 2

/**
 * The header was sent more than once, or a server joined several values with a comma. Which one to trust cannot
 * be known, so none is.
 */
#define HUBSIG_ERROR_SIGNATURE_REPEATED 3

/**
 * The value does not start with exactly `sha256=` (`sha1=` for the legacy call). The sender never chooses the
 * algorithm.
 */
#define HUBSIG_ERROR_SIGNATURE_ALGORITHM 4

/**
 * What follows the prefix is not exactly 64 characters (40 for the legacy call). A truncated signature is never
 * accepted.
 */
#define HUBSIG_ERROR_SIGNATURE_LENGTH 5

/**
 * What follows the prefix holds a character other than `0-9`, `a-f` and `A-F`. The offset is the byte's position
 * in the header value.
 */
#define HUBSIG_ERROR_SIGNATURE_NOT_HEX 6

/** The header value holds a byte above 0x7F. The offset is the byte's position in the header value. */
#define HUBSIG_ERROR_SIGNATURE_NOT_ASCII 7

/**
 * A well-formed signature that none of the configured app secrets produces for these bytes. Forged, signed with
 * another app's secret, or the body was changed after Meta signed it. Every language has a way to have it
 * explained.
 */
#define HUBSIG_ERROR_SIGNATURE_MISMATCH 8

/** The body is longer than `max_body` (4 MiB unless configured). It was neither hashed nor read. */
#define HUBSIG_ERROR_BODY_TOO_LARGE 100

/** The delivery holds more than `max_events` events (100,000 unless configured). */
#define HUBSIG_ERROR_TOO_MANY_EVENTS 101

/** Arrays and objects are nested more than 64 levels deep. The offset is that of the bracket that went too far. */
#define HUBSIG_ERROR_TOO_DEEP 102

/** The body breaks the grammar of RFC 8259. The offset is where reading had to stop. */
#define HUBSIG_ERROR_INVALID_JSON 103

/** The body holds bytes that are not UTF-8. The offset is that of the first such byte. */
#define HUBSIG_ERROR_INVALID_UTF8 104

/** `hub.mode` is something other than exactly `subscribe`. */
#define HUBSIG_ERROR_HANDSHAKE_MODE 200

/**
 * `hub.verify_token` is not the configured one. Compare what is typed into Meta's dashboard with what this
 * program was given.
 */
#define HUBSIG_ERROR_HANDSHAKE_TOKEN 201

/**
 * `hub.challenge` is not 1 to 256 characters out of `A-Z a-z 0-9 _ -`. Anything else would let a stranger choose
 * what this server says. Also given for a query string of more than 16 KiB, which is not read.
 */
#define HUBSIG_ERROR_HANDSHAKE_CHALLENGE 202

/**
 * One of `hub.mode`, `hub.verify_token` and `hub.challenge` is absent. Usual for a person opening the address in
 * a browser.
 */
#define HUBSIG_ERROR_HANDSHAKE_MISSING 203

/**
 * One of the three parameters occurs twice, in either spelling (`hub.mode` or `hub_mode`). Which one counts
 * cannot be known, so none does.
 */
#define HUBSIG_ERROR_HANDSHAKE_REPEATED 204

/**
 * A handshake arrived, but no verify token was given when the webhook was built. Without one nobody may
 * subscribe.
 */
#define HUBSIG_ERROR_HANDSHAKE_UNSET 205

/**
 * The value is not two parts of unpadded base64url joined by one dot, or its payload is not a JSON object with a
 * `user_id`.
 */
#define HUBSIG_ERROR_SIGNED_REQUEST_MALFORMED 300

/** The payload's `algorithm` is absent or not exactly `HMAC-SHA256`. */
#define HUBSIG_ERROR_SIGNED_REQUEST_ALGORITHM 301

/** None of the configured app secrets produces this signature for this payload. */
#define HUBSIG_ERROR_SIGNED_REQUEST_MISMATCH 302

/** A webhook needs at least one app secret. There is no way to switch verification off. */
#define HUBSIG_ERROR_SECRET_MISSING 400

/** One of the app secrets has no bytes: usually an environment variable that is set to nothing. */
#define HUBSIG_ERROR_SECRET_EMPTY 401

/** One of the app secrets holds only ASCII white space. */
#define HUBSIG_ERROR_SECRET_BLANK 402

/**
 * The configured verify token is empty or holds only ASCII white space, so that an absent parameter could pass
 * for it.
 */
#define HUBSIG_ERROR_VERIFY_TOKEN_BLANK 403

/** `max_body` and `max_events` must be at least 1 and at most 4,294,967,295. */
#define HUBSIG_ERROR_LIMIT_INVALID 404

/**
 * An argument that has to point to something is NULL, or points to where no such object can be. Only data of
 * length 0 may be NULL, and what is said to be optional.
 */
#define HUBSIG_ERROR_NULL_POINTER 500

/**
 * The result does not fit the caller's buffer or array. The length or the count that is needed has been written,
 * and nothing is lost: call again with more room.
 */
#define HUBSIG_ERROR_BUFFER_TOO_SMALL 501

/**
 * There is no such value in this event: an attribute it does not carry, a field of another shape, or a hosted
 * service that has no such event. Or none in this answer.
 */
#define HUBSIG_ERROR_ABSENT 502

/**
 * The number of a field, a method or the like, or the name of a format, is in no table of this version of the
 * library.
 */
#define HUBSIG_ERROR_UNKNOWN_NAME 503

/** Text was asked of a field that holds a list, raw JSON, a number or a set. `hubsig_field` gives those. */
#define HUBSIG_ERROR_WRONG_TYPE 504

/**
 * The event does not fit the body that was passed with it: the body is another or shorter one, or the event was
 * not written by the library.
 */
#define HUBSIG_ERROR_WRONG_BODY 505

/**
 * A length or count is beyond what an object can have: a negative number that became unsigned, or a variable
 * that was never set.
 */
#define HUBSIG_ERROR_TOO_LONG 506

/**
 * The member `size` of a struct, such as `hubsig_options.size`, is not the size that it has in this version or
 * an earlier one. Begin with the initialiser of the struct, such as HUBSIG_OPTIONS_INIT.
 */
#define HUBSIG_ERROR_OPTIONS_SIZE 507

/** A text or an id that goes to Meta, or a query that came back from a login, has bytes that are no UTF-8. */
#define HUBSIG_ERROR_TEXT_NOT_UTF8 508

/** `hubsig_graph_message` takes the text or the JSON of a message, not both: which one was meant cannot be known. */
#define HUBSIG_ERROR_MESSAGE_AMBIGUOUS 509

/**
 * The library failed in a way that it should not, and the fault was stopped at its border. Answer 500, so that
 * Meta delivers again, and report it.
 */
#define HUBSIG_ERROR_INTERNAL 599

/** A text, id, list or secret that the request cannot do without has nothing in it. */
#define HUBSIG_ERROR_BUILD_EMPTY 601

/**
 * A text is longer than the limit in the table of limits. Texts of Instagram are counted in bytes of UTF-8:
 * `split_text` cuts them.
 */
#define HUBSIG_ERROR_BUILD_TOO_LONG 602

/** More images, quick replies, buttons or cards than one message may hold. */
#define HUBSIG_ERROR_BUILD_TOO_MANY 603

/**
 * An id in a path may hold ASCII letters, digits and `_.:=-` only, and is not `.` or `..`. Anything else could
 * change which address is called.
 */
#define HUBSIG_ERROR_BUILD_ID_INVALID 604

/** The version is `v`, digits, `.`, digits. */
#define HUBSIG_ERROR_BUILD_VERSION_INVALID 605

/** A token holds visible ASCII characters only. White space at the end usually comes from a file. */
#define HUBSIG_ERROR_BUILD_TOKEN_INVALID 606

/** A URL begins with `https://` or `http://`, has a host, and holds no space or control character. */
#define HUBSIG_ERROR_BUILD_URL_INVALID 607

/** What is handed over as JSON is checked before it is sent: one object, RFC 8259. */
#define HUBSIG_ERROR_BUILD_JSON_INVALID 608

/** Sender actions go to a user only; a post and a notification token exist on Messenger only. */
#define HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED 609

/**
 * The content or call belongs to another channel: images on quick replies are Messenger's, `whatsapp` has
 * functions of its own.
 */
#define HUBSIG_ERROR_BUILD_CHANNEL_UNSUPPORTED 610

/**
 * The message tag is HUMAN_AGENT or none: `MessageTag` goes with `human_agent` and with nothing else. Other tags
 * fail since 2026-04-27.
 */
#define HUBSIG_ERROR_BUILD_TAG_MISMATCH 611

/** A card needs a subtitle, an image, a default action or a button beside its title. */
#define HUBSIG_ERROR_BUILD_CARD_BARE 612

/** The token and its proof are placed by the library: a token in a URL ends up in logs. */
#define HUBSIG_ERROR_BUILD_QUERY_RESERVED 613

/** GET requests carry no JSON. */
#define HUBSIG_ERROR_BUILD_BODY_NOT_ALLOWED 614

/** Each platform has an api of its own, and events of other products cannot be answered at all. */
#define HUBSIG_ERROR_REPLY_PLATFORM_MISMATCH 641

/** An echo, an own comment, or anything else that the account did. Answering it would be answering oneself. */
#define HUBSIG_ERROR_REPLY_OUTGOING 642

/**
 * Neither a comment nor anything that opens the messaging window of its platform: receipts, edits, deletions,
 * reactions on Instagram and WhatsApp, mentions, what is unknown. Of comments on a page, those that were edited
 * or removed too.
 */
#define HUBSIG_ERROR_REPLY_NO_MESSAGE 643

/** A copy for an app that does not own the thread: Meta refuses to send for it. */
#define HUBSIG_ERROR_REPLY_STANDBY 644

/**
 * Without a person, a comment id or, on WhatsApp, the number that was written to. Also for samples of the
 * dashboard, whose ids are nobody's.
 */
#define HUBSIG_ERROR_REPLY_NOBODY 645

/**
 * An answer to the person alone would be another conversation, and groups are not written to with these
 * functions.
 */
#define HUBSIG_ERROR_REPLY_GROUP 646

/** Whether the window is open cannot be known. A comment without a time has that of its entry, a message has not. */
#define HUBSIG_ERROR_REPLY_TIME_UNKNOWN 647

/** The messaging window is closed, unless the person did something since: another event says so. */
#define HUBSIG_ERROR_REPLY_WINDOW_CLOSED 648

/**
 * A comment can be answered privately for seven days. In public it still can, on Instagram with
 * `comment::reply`.
 */
#define HUBSIG_ERROR_REPLY_COMMENT_EXPIRED 649

/**
 * The redirect does not belong to the login that was started, or the expected value is empty. Also given when
 * `state` is missing.
 */
#define HUBSIG_ERROR_CALLBACK_STATE_MISMATCH 661

/** The person refused the permissions (`error=access_denied`). */
#define HUBSIG_ERROR_CALLBACK_DENIED 662

/** Meta came back with an `error` other than `access_denied`. */
#define HUBSIG_ERROR_CALLBACK_REFUSED 663

/** Neither a code nor an error came back. */
#define HUBSIG_ERROR_CALLBACK_CODE_MISSING 664

/** `code`, `state` or `error` occurs twice. Which one counts cannot be known, so none does. */
#define HUBSIG_ERROR_CALLBACK_REPEATED 665

/** The query string is longer than 16 KiB and was not read. */
#define HUBSIG_ERROR_CALLBACK_TOO_LONG 666

/* ---- What happened: hubsig_event.kind. ---- */

/** Somebody wrote a text message; links and emoji arrive as part of the text. */
#define HUBSIG_KIND_MESSAGE_TEXT 1

/** Somebody sent a picture, a GIF or another still that the platform hands over as an image. */
#define HUBSIG_KIND_MESSAGE_IMAGE 2

/** Somebody sent a video file. */
#define HUBSIG_KIND_MESSAGE_VIDEO 3

/** Somebody sent a sound file or a voice message. */
#define HUBSIG_KIND_MESSAGE_AUDIO 4

/** Somebody sent a document or any other file. */
#define HUBSIG_KIND_MESSAGE_FILE 5

/** Somebody sent a sticker, or the thumbs-up or heart that the apps treat as one. */
#define HUBSIG_KIND_MESSAGE_STICKER 6

/** Somebody shared a feed post into the conversation. */
#define HUBSIG_KIND_MESSAGE_SHARE 7

/** Somebody shared a reel into the conversation. */
#define HUBSIG_KIND_MESSAGE_REEL 8

/** Somebody shared a story into the conversation, other than by mentioning or answering it. */
#define HUBSIG_KIND_MESSAGE_STORY_SHARE 9

/** Somebody sent a place, as coordinates and perhaps a name. */
#define HUBSIG_KIND_MESSAGE_LOCATION 10

/** Somebody sent one or more contact cards. */
#define HUBSIG_KIND_MESSAGE_CONTACTS 11

/** The message holds a structured template, such as a product card or a generic one. */
#define HUBSIG_KIND_MESSAGE_TEMPLATE 12

/** The message holds an attachment that the platform passes on only as a link with a title. */
#define HUBSIG_KIND_MESSAGE_FALLBACK 13

/** Somebody sent view-once media; its content is never handed over. */
#define HUBSIG_KIND_MESSAGE_EPHEMERAL 14

/** Somebody booked an appointment or changed the state of one. */
#define HUBSIG_KIND_MESSAGE_APPOINTMENT 15

/** One message holds attachments of several content classes. */
#define HUBSIG_KIND_MESSAGE_MIXED 16

/** The message holds an attachment type that the table of contents does not list. */
#define HUBSIG_KIND_MESSAGE_ATTACHMENT_UNKNOWN 17

/** A message object came with neither text nor attachment. */
#define HUBSIG_KIND_MESSAGE_EMPTY 18

/** The platform says that the message exists but cannot be handed over. */
#define HUBSIG_KIND_MESSAGE_UNSUPPORTED 19

/** A stand-in for media that is delivered later, or not at all. */
#define HUBSIG_KIND_MESSAGE_MEDIA_PLACEHOLDER 20

/** The account itself sent a message, from whichever app, this one included. */
#define HUBSIG_KIND_MESSAGE_ECHO 21

/** The sender changed the text of an earlier message. */
#define HUBSIG_KIND_MESSAGE_EDIT 22

/** The sender took a message back; only its id is left. */
#define HUBSIG_KIND_MESSAGE_DELETED 23

/** Somebody put a reaction on a message, or removed it again. */
#define HUBSIG_KIND_MESSAGE_REACTION 24

/** Somebody answered a story of the account; text or media of the answer is included. */
#define HUBSIG_KIND_STORY_REPLY 25

/** Somebody mentioned the account in a story of their own. */
#define HUBSIG_KIND_STORY_MENTION 26

/** Somebody tapped a quick reply that was offered with an earlier message. */
#define HUBSIG_KIND_QUICK_REPLY 27

/** Somebody pressed a button, an ice breaker or an entry of the persistent menu. */
#define HUBSIG_KIND_POSTBACK 28

/** Somebody pressed one of the reply buttons of an interactive message. */
#define HUBSIG_KIND_INTERACTIVE_BUTTON_REPLY 29

/** Somebody chose a row of an interactive list. */
#define HUBSIG_KIND_INTERACTIVE_LIST_REPLY 30

/** Somebody finished a flow or an address form; the answers come as JSON inside a string. */
#define HUBSIG_KIND_INTERACTIVE_NFM_REPLY 31

/** An interactive answer came whose type is missing or not one of the documented ones. */
#define HUBSIG_KIND_INTERACTIVE_UNKNOWN 32

/** Somebody pressed a quick-reply button of a template message. */
#define HUBSIG_KIND_TEMPLATE_BUTTON_REPLY 33

/** Somebody allowed or refused being called by the business. */
#define HUBSIG_KIND_CALL_PERMISSION_REPLY 34

/** Somebody sent a shopping cart. */
#define HUBSIG_KIND_ORDER 35

/** Somebody opened the conversation for the first time and awaits a greeting. */
#define HUBSIG_KIND_REQUEST_WELCOME 36

/** WhatsApp reports a change about the user, such as a new number or identity. */
#define HUBSIG_KIND_SYSTEM_MESSAGE 37

/** A message came whose type is missing or not in the catalogue; its JSON is kept. */
#define HUBSIG_KIND_UNKNOWN_MESSAGE_TYPE 38

/** A message of the business left the platform. */
#define HUBSIG_KIND_MESSAGE_SENT 39

/** Messages of the business reached the device of the other person. */
#define HUBSIG_KIND_MESSAGE_DELIVERED 40

/** The other person has read what the business sent. */
#define HUBSIG_KIND_MESSAGE_READ 41

/** The other person played a voice message of the business. */
#define HUBSIG_KIND_MESSAGE_PLAYED 42

/** A message of the business could not be delivered; the errors are included. */
#define HUBSIG_KIND_MESSAGE_FAILED 43

/** The state of a payment asked for in a message changed. */
#define HUBSIG_KIND_PAYMENT_STATUS 44

/** A delivery status came that is not in the catalogue. */
#define HUBSIG_KIND_MESSAGE_STATUS_UNKNOWN 45

/** Somebody came back to an existing conversation through a link, an advert or a shop. */
#define HUBSIG_KIND_REFERRAL 46

/** Somebody agreed to be written to, through the checkbox or another plugin. */
#define HUBSIG_KIND_OPTIN 47

/** Somebody agreed to receive marketing notifications, or stopped or resumed them. */
#define HUBSIG_KIND_OPTIN_NOTIFICATION_MESSAGES 48

/** Somebody agreed to receive one single follow-up notification. */
#define HUBSIG_KIND_OPTIN_ONE_TIME_NOTIFICATION 49

/** Somebody connected their account with the business, or ended the connection. */
#define HUBSIG_KIND_ACCOUNT_LINKING 50

/** Another app handed the conversation over to this one. */
#define HUBSIG_KIND_PASS_THREAD_CONTROL 51

/** Another app took the conversation away from this one. */
#define HUBSIG_KIND_TAKE_THREAD_CONTROL 52

/** Another app asks this one to hand the conversation over. */
#define HUBSIG_KIND_REQUEST_THREAD_CONTROL 53

/** The roles of the apps in the handover protocol changed. */
#define HUBSIG_KIND_APP_ROLES 54

/** Meta warned, blocked or unblocked the account for a breach of policy. */
#define HUBSIG_KIND_POLICY_ENFORCEMENT 55

/** Somebody rated an automatic answer as good or bad. */
#define HUBSIG_KIND_RESPONSE_FEEDBACK 56

/** Somebody filled in a customer feedback form. */
#define HUBSIG_KIND_MESSAGING_FEEDBACK 57

/** Somebody filled in a customer information form. */
#define HUBSIG_KIND_CUSTOMER_INFORMATION 58

/** Somebody sent a lead form inside the conversation. */
#define HUBSIG_KIND_IN_THREAD_LEAD_FORM_SUBMIT 59

/** Somebody finished a round of an instant game. */
#define HUBSIG_KIND_GAME_PLAY 60

/** Somebody paid through the old buy button. */
#define HUBSIG_KIND_PAYMENT 61

/** Somebody is about to pay through the old buy button. */
#define HUBSIG_KIND_PRE_CHECKOUT 62

/** Somebody changed the shipping address of an old buy-button purchase. */
#define HUBSIG_KIND_CHECKOUT_UPDATE 63

/** Somebody opened a branded camera effect, a feature that has ended. */
#define HUBSIG_KIND_BRANDED_CAMERA 64

/** A messaging event came without any key of the catalogue; its JSON is kept. */
#define HUBSIG_KIND_UNKNOWN_MESSAGING_EVENT 65

/** A marketing message was sent. */
#define HUBSIG_KIND_MARKETING_MESSAGE_ECHOES 66

/** A marketing message was delivered. */
#define HUBSIG_KIND_MARKETING_MESSAGE_DELIVERIES 67

/** A marketing message could not be delivered. */
#define HUBSIG_KIND_MARKETING_MESSAGE_DELIVERY_FAILED 68

/** A marketing message was read. */
#define HUBSIG_KIND_MARKETING_MESSAGE_READS 69

/** Somebody followed a link of a marketing message. */
#define HUBSIG_KIND_MARKETING_MESSAGE_CLICKS 70

/** A call is being set up; the session description may be included. */
#define HUBSIG_KIND_CALL_CONNECT 71

/** A call ended. */
#define HUBSIG_KIND_CALL_TERMINATE 72

/** A call that the business started is ringing, was accepted or was refused. */
#define HUBSIG_KIND_CALL_STATUS 73

/** A call event came that is not in the catalogue. */
#define HUBSIG_KIND_CALL_UNKNOWN 74

/** Somebody commented on a post, reel or advert of the account, or answered a comment. */
#define HUBSIG_KIND_COMMENT 75

/** Somebody commented on a live video of the account while it was running. */
#define HUBSIG_KIND_LIVE_COMMENT 76

/** Somebody mentioned the account in a comment or a caption. */
#define HUBSIG_KIND_MENTION 77

/** The figures of a story, sent once it has ended. */
#define HUBSIG_KIND_STORY_INSIGHTS 78

/** A change came in an Instagram field that exists but whose content Meta does not describe. */
#define HUBSIG_KIND_INSTAGRAM_CHANGE_OTHER 79

/** A comment on a post of the page was added, edited, hidden or removed. */
#define HUBSIG_KIND_FEED_COMMENT 80

/** A like or another reaction on a post or comment of the page was added or removed. */
#define HUBSIG_KIND_FEED_REACTION 81

/** A post, picture, video or similar item appeared on the page or was changed. */
#define HUBSIG_KIND_FEED_POST 82

/** Something else happened in the feed of the page. */
#define HUBSIG_KIND_FEED_OTHER 83

/** Somebody mentioned the page in a post or comment. */
#define HUBSIG_KIND_PAGE_MENTION 84

/** Somebody recommended or rated the page, or changed such a review. */
#define HUBSIG_KIND_RATING 85

/** Somebody filled in the form of a lead advert. */
#define HUBSIG_KIND_LEADGEN 86

/** A label was put on a conversation of the inbox or taken off. */
#define HUBSIG_KIND_INBOX_LABELS 87

/** A conversation of the page changed. */
#define HUBSIG_KIND_CONVERSATIONS 88

/** A live video of the page changed its state. */
#define HUBSIG_KIND_LIVE_VIDEOS 89

/** The processing of a video of the page changed its state. */
#define HUBSIG_KIND_VIDEOS 90

/** An entry of the page profile changed, such as its phone number or opening hours. */
#define HUBSIG_KIND_PAGE_PROFILE_CHANGE 91

/** A change came in a page field that exists but whose content Meta does not describe. */
#define HUBSIG_KIND_PAGE_CHANGE_OTHER 92

/** WhatsApp reports an error that belongs to the account or the app, not to a message. */
#define HUBSIG_KIND_PLATFORM_ERROR 93

/** A part of the earlier conversations of a number that was moved to the platform. */
#define HUBSIG_KIND_HISTORY_CHUNK 94

/** The owner of the number did not share earlier conversations. */
#define HUBSIG_KIND_HISTORY_DECLINED 95

/** Media that belongs to a message of the shared history. */
#define HUBSIG_KIND_HISTORY_MEDIA 96

/** A contact in the address book of the WhatsApp Business app was added, changed or removed. */
#define HUBSIG_KIND_SMB_APP_STATE_SYNC 97

/** Somebody stopped or resumed marketing messages of the business. */
#define HUBSIG_KIND_USER_PREFERENCES 98

/** The business-scoped id of a user changed. */
#define HUBSIG_KIND_USER_ID_UPDATE 99

/** Meta recognised a purchase or a lead in a conversation. */
#define HUBSIG_KIND_AUTOMATIC_EVENTS 100

/** A conversion of a tracked click is reported. */
#define HUBSIG_KIND_TRACKING_EVENTS 101

/** A group was created or deleted, or that failed. */
#define HUBSIG_KIND_GROUP_LIFECYCLE_UPDATE 102

/** People joined, left or asked to join a group. */
#define HUBSIG_KIND_GROUP_PARTICIPANTS_UPDATE 103

/** Picture, name or description of a group changed. */
#define HUBSIG_KIND_GROUP_SETTINGS_UPDATE 104

/** A group was suspended or released again. */
#define HUBSIG_KIND_GROUP_STATUS_UPDATE 105

/** A group event came under a field that is not in the catalogue. */
#define HUBSIG_KIND_GROUP_UNKNOWN 106

/** Meta raises an alert about the business account or one of its numbers. */
#define HUBSIG_KIND_ACCOUNT_ALERTS 107

/** The review of the business account ended. */
#define HUBSIG_KIND_ACCOUNT_REVIEW_UPDATE 108

/** The settings of a phone number changed. */
#define HUBSIG_KIND_ACCOUNT_SETTINGS_UPDATE 109

/** Something about the business account changed: violations, bans, partners, prices and more. */
#define HUBSIG_KIND_ACCOUNT_UPDATE 110

/** The limits of the business on conversations or phone numbers changed. */
#define HUBSIG_KIND_BUSINESS_CAPABILITY_UPDATE 111

/** The state of the business changed. */
#define HUBSIG_KIND_BUSINESS_STATUS_UPDATE 112

/** The user name of the business was approved, reserved or removed. */
#define HUBSIG_KIND_BUSINESS_USERNAME_UPDATE 113

/** A flow changed its state, or its endpoint crossed a threshold. */
#define HUBSIG_KIND_FLOWS 114

/** A message template was approved, refused, paused or otherwise changed its state. */
#define HUBSIG_KIND_MESSAGE_TEMPLATE_STATUS_UPDATE 115

/** The quality score of a message template changed. */
#define HUBSIG_KIND_MESSAGE_TEMPLATE_QUALITY_UPDATE 116

/** The content of a message template was edited. */
#define HUBSIG_KIND_MESSAGE_TEMPLATE_COMPONENTS_UPDATE 117

/** The category of a message template was changed or is about to be. */
#define HUBSIG_KIND_TEMPLATE_CATEGORY_UPDATE 118

/** Meta found that a message template belongs in another category. */
#define HUBSIG_KIND_TEMPLATE_CORRECT_CATEGORY_DETECTION 119

/** A solution shared between partners changed its state. */
#define HUBSIG_KIND_PARTNER_SOLUTIONS 120

/** A payment configuration changed its state. */
#define HUBSIG_KIND_PAYMENT_CONFIGURATION_UPDATE 121

/** The display name of a phone number was approved or refused. */
#define HUBSIG_KIND_PHONE_NUMBER_NAME_UPDATE 122

/** The messaging limit or throughput of a phone number changed. */
#define HUBSIG_KIND_PHONE_NUMBER_QUALITY_UPDATE 123

/** The two-step PIN of a phone number was changed or asked for. */
#define HUBSIG_KIND_SECURITY 124

/** The subscription was made without values: only the name of the changed field is known. */
#define HUBSIG_KIND_CHANGED_FIELDS_ONLY 125

/** A change came in a field that is not in the catalogue, or in a form that is not; its JSON is kept. */
#define HUBSIG_KIND_UNKNOWN_CHANGE 126

/** An entry came that holds nothing of the catalogue; its JSON is kept. */
#define HUBSIG_KIND_UNKNOWN_ENTRY 127

/** A change of an object other than Instagram, pages and WhatsApp accounts. */
#define HUBSIG_KIND_OTHER_OBJECT_CHANGE 128

/** The body is JSON but no envelope of the catalogue; it is kept whole. */
#define HUBSIG_KIND_UNKNOWN_BODY 129

/** A data-deletion or deauthorize callback; it has its own entry point and never comes in a delivery. */
#define HUBSIG_KIND_SIGNED_REQUEST 130

/* ---- Which details an event has: hubsig_event.shape. ---- */

/** A message in any state: received, echoed, edited, deleted, unsupported. */
#define HUBSIG_SHAPE_MESSAGE 1

/** A reaction put on a message or removed. */
#define HUBSIG_SHAPE_REACTION 2

/** What became of messages of the account: sent, delivered, read, failed. */
#define HUBSIG_SHAPE_RECEIPT 3

/** A button, ice breaker or menu entry was pressed. */
#define HUBSIG_SHAPE_POSTBACK 4

/** Somebody came into an existing conversation through a link or an advert. */
#define HUBSIG_SHAPE_REFERRAL 5

/** Somebody agreed to be written to, or changed that agreement. */
#define HUBSIG_SHAPE_OPTIN 6

/** Control of a conversation moved between apps. */
#define HUBSIG_SHAPE_HANDOVER 7

/** A comment on content of the account. */
#define HUBSIG_SHAPE_COMMENT 8

/** The account was mentioned in somebody's content. */
#define HUBSIG_SHAPE_MENTION 9

/** A voice call, or the permission for one. */
#define HUBSIG_SHAPE_CALL 10

/** A shopping cart. */
#define HUBSIG_SHAPE_ORDER 11

/** Figures about content of the account. */
#define HUBSIG_SHAPE_INSIGHTS 12

/** Any other event: a name and a value. */
#define HUBSIG_SHAPE_CHANGE 13

/** What the catalogue does not hold; the JSON is kept. */
#define HUBSIG_SHAPE_UNKNOWN 14

/* ---- Where an event comes from: hubsig_event.platform. ---- */

/** Instagram messaging, comments, mentions and insights. */
#define HUBSIG_PLATFORM_INSTAGRAM 1

/** Messenger and everything else a Facebook page sends. */
#define HUBSIG_PLATFORM_MESSENGER 2

/** The WhatsApp Business platform. */
#define HUBSIG_PLATFORM_WHATSAPP 3

/** Any other webhook object, or none. */
#define HUBSIG_PLATFORM_OTHER 4

/* ---- What a message holds: hubsig_event.content. ---- */

/** Text without attachments. */
#define HUBSIG_CONTENT_TEXT 1

/** A picture, GIFs included. */
#define HUBSIG_CONTENT_IMAGE 2

/** A video. */
#define HUBSIG_CONTENT_VIDEO 3

/** A sound file or voice message. */
#define HUBSIG_CONTENT_AUDIO 4

/** A document or other file. */
#define HUBSIG_CONTENT_FILE 5

/** A sticker; also any attachment whose payload carries a sticker id. */
#define HUBSIG_CONTENT_STICKER 6

/** A shared feed post. */
#define HUBSIG_CONTENT_SHARE 7

/** A shared reel. */
#define HUBSIG_CONTENT_REEL 8

/** A shared story. */
#define HUBSIG_CONTENT_STORY_SHARE 9

/** A story that mentions the account. */
#define HUBSIG_CONTENT_STORY_MENTION 10

/** A place. */
#define HUBSIG_CONTENT_LOCATION 11

/** Contact cards. */
#define HUBSIG_CONTENT_CONTACTS 12

/** A structured template. */
#define HUBSIG_CONTENT_TEMPLATE 13

/** A link with a title, standing for something that cannot be handed over. */
#define HUBSIG_CONTENT_FALLBACK 14

/** View-once media, without its content. */
#define HUBSIG_CONTENT_EPHEMERAL 15

/** An appointment. */
#define HUBSIG_CONTENT_APPOINTMENT 16

/** Attachments of several classes. */
#define HUBSIG_CONTENT_MIXED 17

/** Something the platform does not hand over. */
#define HUBSIG_CONTENT_UNSUPPORTED 18

/** An attachment type that is not in this table. */
#define HUBSIG_CONTENT_UNKNOWN 19

/** Neither text nor attachment. */
#define HUBSIG_CONTENT_EMPTY 20

/* ---- Who did it: hubsig_event.direction. ---- */

/** Another person did it. */
#define HUBSIG_DIRECTION_INCOMING 1

/** The account itself did it: an echo, an own comment, a message to itself. */
#define HUBSIG_DIRECTION_OUTGOING 2

/** Nobody wrote: statuses, handovers, insights, management and what is unknown. */
#define HUBSIG_DIRECTION_NONE 3

/* ---- Whether this app owns the conversation: hubsig_event.channel. ---- */

/** This app owns the conversation, or the event belongs to none. */
#define HUBSIG_CHANNEL_PRIMARY 1

/** A copy: another app owns the conversation, and answering is its business. */
#define HUBSIG_CHANNEL_STANDBY 2

/* ---- Where in the body an event stood: hubsig_event.envelope. ---- */

/** An element of `entry[].messaging[]`. */
#define HUBSIG_ENVELOPE_MESSAGING 1

/** An element of `entry[].standby[]`. */
#define HUBSIG_ENVELOPE_STANDBY 2

/** An element of `entry[].changes[]`, nested changes included. */
#define HUBSIG_ENVELOPE_CHANGE 3

/** The entry itself carries `field` and `value`. */
#define HUBSIG_ENVELOPE_ENTRY_CHANGE 4

/** An element of `entry[].calls[]`. */
#define HUBSIG_ENVELOPE_ENTRY_CALLS 5

/** The entry itself is a messaging event. */
#define HUBSIG_ENVELOPE_ENTRY_BARE 6

/** The body itself is a change: it has a `field` and no `entry`. */
#define HUBSIG_ENVELOPE_FLAT 7

/** A name in `entry[].changed_fields[]`. */
#define HUBSIG_ENVELOPE_CHANGED_FIELDS 8

/** The whole entry, because nothing in it is known. */
#define HUBSIG_ENVELOPE_ENTRY 9

/** The whole body, because it is no envelope. */
#define HUBSIG_ENVELOPE_BODY 10

/* ---- What sort of id the other person's is: hubsig_event.user_id_type. ---- */

/** Instagram-scoped id. */
#define HUBSIG_USER_ID_TYPE_IGSID 1

/** Page-scoped id of Messenger. */
#define HUBSIG_USER_ID_TYPE_PSID 2

/** Business-scoped id of WhatsApp. */
#define HUBSIG_USER_ID_TYPE_BSUID 3

/** Phone number id of WhatsApp. */
#define HUBSIG_USER_ID_TYPE_WA_ID 4

/* ---- Remarks, bits of hubsig_event.flags. ---- */

/** The platform marked the message as sent by the account. */
#define HUBSIG_FLAG_IS_ECHO (UINT32_C(1) << 0)

/** The account wrote to itself. */
#define HUBSIG_FLAG_IS_SELF (UINT32_C(1) << 1)

/** The entry carries id `0`, as the test button of the dashboard sends it. A hint: it never gates anything. */
#define HUBSIG_FLAG_IS_TEST (UINT32_C(1) << 2)

/** The event carries a referral beside what decided its kind. */
#define HUBSIG_FLAG_HAS_REFERRAL (UINT32_C(1) << 3)

/** The message answers another message or a story. */
#define HUBSIG_FLAG_HAS_REPLY_TO (UINT32_C(1) << 4)

/** The referral names a product. */
#define HUBSIG_FLAG_HAS_PRODUCT_REFERRAL (UINT32_C(1) << 5)

/** A messaging event came without the id of its sender. */
#define HUBSIG_FLAG_MISSING_SENDER (UINT32_C(1) << 6)

/** A key the parser looks at stands twice in one object; the last one counts. */
#define HUBSIG_FLAG_DUPLICATE_KEYS (UINT32_C(1) << 7)

/** A value had another JSON type than documented, and its accessor is absent. */
#define HUBSIG_FLAG_WRONG_TYPE (UINT32_C(1) << 8)

/* ---- Other deciding keys, bits of hubsig_event.also. ---- */

/** The key `message` stood beside the one that decided. */
#define HUBSIG_ALSO_MESSAGE (UINT32_C(1) << 0)

/** The key `message_edit` stood beside the one that decided. */
#define HUBSIG_ALSO_MESSAGE_EDIT (UINT32_C(1) << 1)

/** The key `reaction` stood beside the one that decided. */
#define HUBSIG_ALSO_REACTION (UINT32_C(1) << 2)

/** The key `read` stood beside the one that decided. */
#define HUBSIG_ALSO_READ (UINT32_C(1) << 3)

/** The key `delivery` stood beside the one that decided. */
#define HUBSIG_ALSO_DELIVERY (UINT32_C(1) << 4)

/** The key `postback` stood beside the one that decided. */
#define HUBSIG_ALSO_POSTBACK (UINT32_C(1) << 5)

/** The key `optin` stood beside the one that decided. */
#define HUBSIG_ALSO_OPTIN (UINT32_C(1) << 6)

/** The key `account_linking` stood beside the one that decided. */
#define HUBSIG_ALSO_ACCOUNT_LINKING (UINT32_C(1) << 7)

/** The key `pass_thread_control` stood beside the one that decided. */
#define HUBSIG_ALSO_PASS_THREAD_CONTROL (UINT32_C(1) << 8)

/** The key `take_thread_control` stood beside the one that decided. */
#define HUBSIG_ALSO_TAKE_THREAD_CONTROL (UINT32_C(1) << 9)

/** The key `request_thread_control` stood beside the one that decided. */
#define HUBSIG_ALSO_REQUEST_THREAD_CONTROL (UINT32_C(1) << 10)

/** The key `app_roles` stood beside the one that decided. */
#define HUBSIG_ALSO_APP_ROLES (UINT32_C(1) << 11)

/** The key `policy_enforcement` stood beside the one that decided. */
#define HUBSIG_ALSO_POLICY_ENFORCEMENT (UINT32_C(1) << 12)

/** The key `policy-enforcement` stood beside the one that decided. */
#define HUBSIG_ALSO_POLICY_ENFORCEMENT_HYPHENATED (UINT32_C(1) << 13)

/** The key `response_feedback` stood beside the one that decided. */
#define HUBSIG_ALSO_RESPONSE_FEEDBACK (UINT32_C(1) << 14)

/** The key `messaging_feedback` stood beside the one that decided. */
#define HUBSIG_ALSO_MESSAGING_FEEDBACK (UINT32_C(1) << 15)

/** The key `messaging_customer_information` stood beside the one that decided. */
#define HUBSIG_ALSO_MESSAGING_CUSTOMER_INFORMATION (UINT32_C(1) << 16)

/** The key `order` stood beside the one that decided. */
#define HUBSIG_ALSO_ORDER (UINT32_C(1) << 17)

/** The key `form` stood beside the one that decided. */
#define HUBSIG_ALSO_FORM (UINT32_C(1) << 18)

/** The key `game_play` stood beside the one that decided. */
#define HUBSIG_ALSO_GAME_PLAY (UINT32_C(1) << 19)

/** The key `call_permission_reply` stood beside the one that decided. */
#define HUBSIG_ALSO_CALL_PERMISSION_REPLY (UINT32_C(1) << 20)

/** The key `payment` stood beside the one that decided. */
#define HUBSIG_ALSO_PAYMENT (UINT32_C(1) << 21)

/** The key `pre_checkout` stood beside the one that decided. */
#define HUBSIG_ALSO_PRE_CHECKOUT (UINT32_C(1) << 22)

/** The key `checkout_update` stood beside the one that decided. */
#define HUBSIG_ALSO_CHECKOUT_UPDATE (UINT32_C(1) << 23)

/** The key `branded_camera` stood beside the one that decided. */
#define HUBSIG_ALSO_BRANDED_CAMERA (UINT32_C(1) << 24)

/** The key `referral` stood beside the one that decided. */
#define HUBSIG_ALSO_REFERRAL (UINT32_C(1) << 25)

/* ---- Attributes, which every event has: for hubsig_field and hubsig_field_text. ---- */

/** What happened. (name) */
#define HUBSIG_FIELD_KIND 1

/** Where it came from. (name) */
#define HUBSIG_FIELD_PLATFORM 2

/** What a message-like event holds. (name) */
#define HUBSIG_FIELD_CONTENT 3

/** Who did it; a program that answers `incoming` only can never answer itself. (name) */
#define HUBSIG_FIELD_DIRECTION 4

/** Whether this app owns the conversation. (name) */
#define HUBSIG_FIELD_CHANNEL 5

/** Where in the body the event stood. (name) */
#define HUBSIG_FIELD_ENVELOPE 6

/** The wire's name of the changed field, where the envelope has one. (text) */
#define HUBSIG_FIELD_FIELD 7

/** The account of the business: page, Instagram account or WhatsApp business account. (text) */
#define HUBSIG_FIELD_ACCOUNT_ID 8

/** The business phone number the event belongs to; WhatsApp only. (text) */
#define HUBSIG_FIELD_PHONE_NUMBER_ID 9

/** Who sent it, as on the wire. (text) */
#define HUBSIG_FIELD_SENDER_ID 10

/** Who received it, as on the wire. (text) */
#define HUBSIG_FIELD_RECIPIENT_ID 11

/** The other person, whatever the direction. (text) */
#define HUBSIG_FIELD_USER_ID 12

/** What sort of id `user_id` is. (name) */
#define HUBSIG_FIELD_USER_ID_TYPE 13

/** The event's own id, where it has one. (text) */
#define HUBSIG_FIELD_MESSAGE_ID 14

/** The message or object the event is about. (text) */
#define HUBSIG_FIELD_TARGET_ID 15

/** When it happened, in milliseconds UTC. (time) */
#define HUBSIG_FIELD_TIMESTAMP_MS 16

/** A key for recognising the event again: the same after redelivery and regrouping. (text) */
#define HUBSIG_FIELD_KEY 17

/** Yes-or-no remarks. (names) */
#define HUBSIG_FIELD_FLAGS 18

/** Further deciding keys seen beside the one that decided, as on the wire. (names) */
#define HUBSIG_FIELD_ALSO 19

/* ---- Fields of the shapes, for hubsig_field and hubsig_field_text. ---- */

/** What the person wrote. (text) */
#define HUBSIG_FIELD_MESSAGE_TEXT 100

/** The payload of the tapped quick reply. (text) */
#define HUBSIG_FIELD_MESSAGE_QUICK_REPLY_PAYLOAD 101

/** The message that is answered. (text) */
#define HUBSIG_FIELD_MESSAGE_REPLY_TO_MESSAGE_ID 102

/** Whether the sender answers a message of their own. (bool) */
#define HUBSIG_FIELD_MESSAGE_REPLY_TO_IS_SELF 103

/** The story. (text) */
#define HUBSIG_FIELD_MESSAGE_STORY_ID 104

/** Where the story can be fetched, as long as it exists. (text) */
#define HUBSIG_FIELD_MESSAGE_STORY_URL 105

/** Where the link sticker of the answered story leads. (text) */
#define HUBSIG_FIELD_MESSAGE_STORY_LINK_STICKER_URL 106

/** The page that a story mentions. (text) */
#define HUBSIG_FIELD_MESSAGE_MENTIONED_PAGE_ID 107

/** Pictures, files, shares and the like. (list) */
#define HUBSIG_FIELD_MESSAGE_ATTACHMENTS 108

/** How often the message has been edited. (int) */
#define HUBSIG_FIELD_MESSAGE_NUM_EDIT 109

/** The sticker, where the message itself names it. (text) */
#define HUBSIG_FIELD_MESSAGE_STICKER_ID 110

/** The app that sent it. (text) */
#define HUBSIG_FIELD_MESSAGE_APP_ID 111

/** Free text that an app passed along. (text) */
#define HUBSIG_FIELD_MESSAGE_METADATA 112

/** The inbox folder. (text) */
#define HUBSIG_FIELD_MESSAGE_FOLDER 113

/** The reference of a person who used the checkbox plugin and has no id yet. (text) */
#define HUBSIG_FIELD_MESSAGE_USER_REF 114

/** The sort of plugin contact that went before. (text) */
#define HUBSIG_FIELD_MESSAGE_PRIOR_MESSAGE_SOURCE 115

/** The reference of the plugin contact that went before. (text) */
#define HUBSIG_FIELD_MESSAGE_PRIOR_MESSAGE_IDENTIFIER 116

/** What Meta's language processing found in the text. (raw) */
#define HUBSIG_FIELD_MESSAGE_NLP 117

/** Commands the person chose. (raw) */
#define HUBSIG_FIELD_MESSAGE_COMMANDS 118

/** Where the message was written, for older plugins. (raw) */
#define HUBSIG_FIELD_MESSAGE_TAGS 119

/** The `ref` parameter that the business put into the link, the button or the plugin. (text) */
#define HUBSIG_FIELD_MESSAGE_REFERRAL_REF 120

/** Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list. (text) */
#define HUBSIG_FIELD_MESSAGE_REFERRAL_SOURCE 121

/** The sort of referral, such as `OPEN_THREAD`. (text) */
#define HUBSIG_FIELD_MESSAGE_REFERRAL_TYPE 122

/** The page on which the person followed the link or used the plugin. (text) */
#define HUBSIG_FIELD_MESSAGE_REFERER_URI 123

/** Whether the person came without being logged in. (bool) */
#define HUBSIG_FIELD_MESSAGE_IS_GUEST_USER 124

/** The product the person came from. (text) */
#define HUBSIG_FIELD_MESSAGE_PRODUCT_ID 125

/** The advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_ID 126

/** The title of the advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_TITLE 127

/** The picture of the advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_PHOTO_URL 128

/** The video of the advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_VIDEO_URL 129

/** The post behind the advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_POST_ID 130

/** The flow behind the advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_FLOW_ID 131

/** Who wrote the message that is answered. (text) */
#define HUBSIG_FIELD_MESSAGE_REPLY_TO_SENDER_ID 132

/** Whether the message was forwarded. (bool) */
#define HUBSIG_FIELD_MESSAGE_FORWARDED 133

/** Whether the message was forwarded many times. (bool) */
#define HUBSIG_FIELD_MESSAGE_FREQUENTLY_FORWARDED 134

/** The product catalogue. (text) */
#define HUBSIG_FIELD_MESSAGE_CATALOG_ID 135

/** The product, by the id that the business gave it. (text) */
#define HUBSIG_FIELD_MESSAGE_PRODUCT_RETAILER_ID 136

/** The wire's name for the type of the message. (text) */
#define HUBSIG_FIELD_MESSAGE_MESSAGE_TYPE 137

/** The media. (text) */
#define HUBSIG_FIELD_MESSAGE_MEDIA_ID 138

/** The media type, such as `image/jpeg`. (text) */
#define HUBSIG_FIELD_MESSAGE_MIME_TYPE 139

/** The SHA-256 of the media in base64, as written. (text) */
#define HUBSIG_FIELD_MESSAGE_SHA256 140

/** The name of the file. (text) */
#define HUBSIG_FIELD_MESSAGE_FILENAME 141

/** The text under the media. (text) */
#define HUBSIG_FIELD_MESSAGE_CAPTION 142

/** Whether the sound was recorded in the conversation. (bool) */
#define HUBSIG_FIELD_MESSAGE_VOICE 143

/** Whether the sticker moves. (bool) */
#define HUBSIG_FIELD_MESSAGE_ANIMATED 144

/** Where the media can be fetched with an access token, for some minutes. (text) */
#define HUBSIG_FIELD_MESSAGE_MEDIA_URL 145

/** Degrees north, as written. (text) */
#define HUBSIG_FIELD_MESSAGE_LATITUDE 146

/** Degrees east, as written. (text) */
#define HUBSIG_FIELD_MESSAGE_LONGITUDE 147

/** The name of the place. (text) */
#define HUBSIG_FIELD_MESSAGE_LOCATION_NAME 148

/** The address of the place. (text) */
#define HUBSIG_FIELD_MESSAGE_LOCATION_ADDRESS 149

/** The web page of the place. (text) */
#define HUBSIG_FIELD_MESSAGE_LOCATION_URL 150

/** The contact cards, an array of objects. (raw) */
#define HUBSIG_FIELD_MESSAGE_CONTACTS 151

/** What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open list. (text) */
#define HUBSIG_FIELD_MESSAGE_INTERACTIVE_TYPE 152

/** The id of the tapped button or row. (text) */
#define HUBSIG_FIELD_MESSAGE_REPLY_ID 153

/** The title of the tapped button or row. (text) */
#define HUBSIG_FIELD_MESSAGE_REPLY_TITLE 154

/** The description of the tapped row. (text) */
#define HUBSIG_FIELD_MESSAGE_REPLY_DESCRIPTION 155

/** What kind of form was filled in, such as `flow` or `address_message`. (text) */
#define HUBSIG_FIELD_MESSAGE_FLOW_NAME 156

/** What was filled in: JSON in a text. (text) */
#define HUBSIG_FIELD_MESSAGE_FLOW_RESPONSE 157

/** The reaction as a character. (text) */
#define HUBSIG_FIELD_MESSAGE_EMOJI 158

/** The group. (text) */
#define HUBSIG_FIELD_MESSAGE_GROUP_ID 159

/** What the system tells of, such as `user_changed_number`. (text) */
#define HUBSIG_FIELD_MESSAGE_SYSTEM_TYPE 160

/** The phone number that the person has now. (text) */
#define HUBSIG_FIELD_MESSAGE_NEW_WA_ID 161

/** The business-scoped id that the person has now. (text) */
#define HUBSIG_FIELD_MESSAGE_NEW_BSUID 162

/** What tells whether the person still is who they were, an object or a hash. (raw) */
#define HUBSIG_FIELD_MESSAGE_IDENTITY 163

/** What kind of message could not be handed over. (text) */
#define HUBSIG_FIELD_MESSAGE_UNSUPPORTED_TYPE 164

/** What had become of a message of the past. (text) */
#define HUBSIG_FIELD_MESSAGE_HISTORY_STATUS 165

/** The advert or post that the person came from. (text) */
#define HUBSIG_FIELD_MESSAGE_REFERRAL_SOURCE_ID 166

/** The address of the advert or post that the person came from. (text) */
#define HUBSIG_FIELD_MESSAGE_REFERRAL_SOURCE_URL 167

/** The text of the advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_BODY 168

/** Whether the advert shows an `image` or a `video`. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_MEDIA_TYPE 169

/** The preview picture of the advert. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_THUMBNAIL_URL 170

/** The greeting that the advert showed. (text) */
#define HUBSIG_FIELD_MESSAGE_AD_WELCOME_TEXT 171

/** The click id of an advert that leads to WhatsApp. (text) */
#define HUBSIG_FIELD_MESSAGE_CTWA_CLID 172

/** The number of the first error. (int) */
#define HUBSIG_FIELD_MESSAGE_ERROR_CODE 173

/** The title of the first error. (text) */
#define HUBSIG_FIELD_MESSAGE_ERROR_TITLE 174

/** The text of the first error. (text) */
#define HUBSIG_FIELD_MESSAGE_ERROR_MESSAGE 175

/** What the first error says about the case at hand. (text) */
#define HUBSIG_FIELD_MESSAGE_ERROR_DETAILS 176

/** All errors, an array of objects. (raw) */
#define HUBSIG_FIELD_MESSAGE_ERRORS 177

/** The name that the person gave themselves on WhatsApp. (text) */
#define HUBSIG_FIELD_MESSAGE_PROFILE_NAME 178

/** The user name of the person. (text) */
#define HUBSIG_FIELD_MESSAGE_USERNAME 179

/** The business-scoped id of the other person on WhatsApp. (text) */
#define HUBSIG_FIELD_MESSAGE_BSUID 180

/** The id of the other person that is shared by all portfolios of a business on WhatsApp. (text) */
#define HUBSIG_FIELD_MESSAGE_PARENT_BSUID 181

/** The phone number of the other person on WhatsApp, where it is shown. (text) */
#define HUBSIG_FIELD_MESSAGE_WA_ID 182

/** The phone number of the business on WhatsApp, as it is shown. (text) */
#define HUBSIG_FIELD_MESSAGE_DISPLAY_PHONE_NUMBER 183

/** `react` or `unreact`. (text) */
#define HUBSIG_FIELD_REACTION_ACTION 200

/** The name of the reaction, such as `love`. (text) */
#define HUBSIG_FIELD_REACTION_REACTION 201

/** The reaction as a character. (text) */
#define HUBSIG_FIELD_REACTION_EMOJI 202

/** The inbox folder. (text) */
#define HUBSIG_FIELD_REACTION_FOLDER 203

/** The group. (text) */
#define HUBSIG_FIELD_REACTION_GROUP_ID 204

/** The name that the person gave themselves on WhatsApp. (text) */
#define HUBSIG_FIELD_REACTION_PROFILE_NAME 205

/** The user name of the person. (text) */
#define HUBSIG_FIELD_REACTION_USERNAME 206

/** The business-scoped id of the other person on WhatsApp. (text) */
#define HUBSIG_FIELD_REACTION_BSUID 207

/** The id of the other person that is shared by all portfolios of a business on WhatsApp. (text) */
#define HUBSIG_FIELD_REACTION_PARENT_BSUID 208

/** The phone number of the other person on WhatsApp, where it is shown. (text) */
#define HUBSIG_FIELD_REACTION_WA_ID 209

/** The phone number of the business on WhatsApp, as it is shown. (text) */
#define HUBSIG_FIELD_REACTION_DISPLAY_PHONE_NUMBER 210

/** Everything sent up to this time is covered. (time) */
#define HUBSIG_FIELD_RECEIPT_WATERMARK_MS 300

/** The messages covered, an array of strings. (raw) */
#define HUBSIG_FIELD_RECEIPT_MESSAGE_IDS 301

/** The wire's name for what became of it. (text) */
#define HUBSIG_FIELD_RECEIPT_RECEIPT_STATUS 302

/** The number of the first error. (int) */
#define HUBSIG_FIELD_RECEIPT_ERROR_CODE 303

/** The title of the first error. (text) */
#define HUBSIG_FIELD_RECEIPT_ERROR_TITLE 304

/** The text of the first error. (text) */
#define HUBSIG_FIELD_RECEIPT_ERROR_MESSAGE 305

/** What the first error says about the case at hand. (text) */
#define HUBSIG_FIELD_RECEIPT_ERROR_DETAILS 306

/** All errors, an array of objects. (raw) */
#define HUBSIG_FIELD_RECEIPT_ERRORS 307

/** The conversation that is paid for. (text) */
#define HUBSIG_FIELD_RECEIPT_CONVERSATION_ID 308

/** How the conversation began, such as `service` or `referral_conversion`. (text) */
#define HUBSIG_FIELD_RECEIPT_CONVERSATION_ORIGIN 309

/** When the conversation ends. (time) */
#define HUBSIG_FIELD_RECEIPT_CONVERSATION_EXPIRES_MS 310

/** Whether it costs. (bool) */
#define HUBSIG_FIELD_RECEIPT_BILLABLE 311

/** How it is priced: `PMP` by message, `CBP` by conversation. (text) */
#define HUBSIG_FIELD_RECEIPT_PRICING_MODEL 312

/** What it is priced as, such as `utility`. (text) */
#define HUBSIG_FIELD_RECEIPT_PRICING_CATEGORY 313

/** Which price holds, such as `regular` or `free_customer_service`. (text) */
#define HUBSIG_FIELD_RECEIPT_PRICING_TYPE 314

/** Free text that the business sent along. (text) */
#define HUBSIG_FIELD_RECEIPT_BIZ_OPAQUE_CALLBACK_DATA 315

/** `group` where the recipient is one. (text) */
#define HUBSIG_FIELD_RECEIPT_RECIPIENT_TYPE 316

/** The group. (text) */
#define HUBSIG_FIELD_RECEIPT_GROUP_ID 317

/** The member of the group. (text) */
#define HUBSIG_FIELD_RECEIPT_PARTICIPANT_ID 318

/** The payment, an object. (raw) */
#define HUBSIG_FIELD_RECEIPT_PAYMENT 319

/** The name that the person gave themselves on WhatsApp. (text) */
#define HUBSIG_FIELD_RECEIPT_PROFILE_NAME 320

/** The user name of the person. (text) */
#define HUBSIG_FIELD_RECEIPT_USERNAME 321

/** The business-scoped id of the other person on WhatsApp. (text) */
#define HUBSIG_FIELD_RECEIPT_BSUID 322

/** The id of the other person that is shared by all portfolios of a business on WhatsApp. (text) */
#define HUBSIG_FIELD_RECEIPT_PARENT_BSUID 323

/** The phone number of the other person on WhatsApp, where it is shown. (text) */
#define HUBSIG_FIELD_RECEIPT_WA_ID 324

/** The phone number of the business on WhatsApp, as it is shown. (text) */
#define HUBSIG_FIELD_RECEIPT_DISPLAY_PHONE_NUMBER 325

/** The text on what was pressed or agreed to. (text) */
#define HUBSIG_FIELD_POSTBACK_TITLE 400

/** The payload the developer gave it. (text) */
#define HUBSIG_FIELD_POSTBACK_PAYLOAD 401

/** The `ref` parameter that the business put into the link, the button or the plugin. (text) */
#define HUBSIG_FIELD_POSTBACK_REFERRAL_REF 402

/** Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list. (text) */
#define HUBSIG_FIELD_POSTBACK_REFERRAL_SOURCE 403

/** The sort of referral, such as `OPEN_THREAD`. (text) */
#define HUBSIG_FIELD_POSTBACK_REFERRAL_TYPE 404

/** The page on which the person followed the link or used the plugin. (text) */
#define HUBSIG_FIELD_POSTBACK_REFERER_URI 405

/** Whether the person came without being logged in. (bool) */
#define HUBSIG_FIELD_POSTBACK_IS_GUEST_USER 406

/** The product the person came from. (text) */
#define HUBSIG_FIELD_POSTBACK_PRODUCT_ID 407

/** The advert. (text) */
#define HUBSIG_FIELD_POSTBACK_AD_ID 408

/** The title of the advert. (text) */
#define HUBSIG_FIELD_POSTBACK_AD_TITLE 409

/** The picture of the advert. (text) */
#define HUBSIG_FIELD_POSTBACK_AD_PHOTO_URL 410

/** The video of the advert. (text) */
#define HUBSIG_FIELD_POSTBACK_AD_VIDEO_URL 411

/** The post behind the advert. (text) */
#define HUBSIG_FIELD_POSTBACK_AD_POST_ID 412

/** The flow behind the advert. (text) */
#define HUBSIG_FIELD_POSTBACK_AD_FLOW_ID 413

/** The `ref` parameter that the business put into the link, the button or the plugin. (text) */
#define HUBSIG_FIELD_REFERRAL_REFERRAL_REF 500

/** Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list. (text) */
#define HUBSIG_FIELD_REFERRAL_REFERRAL_SOURCE 501

/** The sort of referral, such as `OPEN_THREAD`. (text) */
#define HUBSIG_FIELD_REFERRAL_REFERRAL_TYPE 502

/** The page on which the person followed the link or used the plugin. (text) */
#define HUBSIG_FIELD_REFERRAL_REFERER_URI 503

/** Whether the person came without being logged in. (bool) */
#define HUBSIG_FIELD_REFERRAL_IS_GUEST_USER 504

/** The product the person came from. (text) */
#define HUBSIG_FIELD_REFERRAL_PRODUCT_ID 505

/** The advert. (text) */
#define HUBSIG_FIELD_REFERRAL_AD_ID 506

/** The title of the advert. (text) */
#define HUBSIG_FIELD_REFERRAL_AD_TITLE 507

/** The picture of the advert. (text) */
#define HUBSIG_FIELD_REFERRAL_AD_PHOTO_URL 508

/** The video of the advert. (text) */
#define HUBSIG_FIELD_REFERRAL_AD_VIDEO_URL 509

/** The post behind the advert. (text) */
#define HUBSIG_FIELD_REFERRAL_AD_POST_ID 510

/** The flow behind the advert. (text) */
#define HUBSIG_FIELD_REFERRAL_AD_FLOW_ID 511

/** The story. (text) */
#define HUBSIG_FIELD_REFERRAL_STORY_ID 512

/** Where the story can be fetched, as long as it exists. (text) */
#define HUBSIG_FIELD_REFERRAL_STORY_URL 513

/** `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin. (text) */
#define HUBSIG_FIELD_OPTIN_OPTIN_TYPE 600

/** The text on what was pressed or agreed to. (text) */
#define HUBSIG_FIELD_OPTIN_TITLE 601

/** The payload the developer gave it. (text) */
#define HUBSIG_FIELD_OPTIN_PAYLOAD 602

/** The token that later messages are sent with. (text) */
#define HUBSIG_FIELD_OPTIN_TOKEN 603

/** When the token ends. (time) */
#define HUBSIG_FIELD_OPTIN_TOKEN_EXPIRY_MS 604

/** Whether the token was renewed. (text) */
#define HUBSIG_FIELD_OPTIN_TOKEN_STATUS 605

/** How often messages may be sent. (text) */
#define HUBSIG_FIELD_OPTIN_FREQUENCY 606

/** The time zone of the person. (text) */
#define HUBSIG_FIELD_OPTIN_TIMEZONE 607

/** `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`. (text) */
#define HUBSIG_FIELD_OPTIN_STATUS 608

/** The `ref` parameter that the business put into the link, the button or the plugin. (text) */
#define HUBSIG_FIELD_OPTIN_REFERRAL_REF 609

/** The reference of a person who used the checkbox plugin and has no id yet. (text) */
#define HUBSIG_FIELD_OPTIN_USER_REF 610

/** The app that had control. (text) */
#define HUBSIG_FIELD_HANDOVER_PREVIOUS_OWNER_APP_ID 700

/** The app that has control now. (text) */
#define HUBSIG_FIELD_HANDOVER_NEW_OWNER_APP_ID 701

/** The app that asks for control. (text) */
#define HUBSIG_FIELD_HANDOVER_REQUESTED_OWNER_APP_ID 702

/** Free text that an app passed along. (text) */
#define HUBSIG_FIELD_HANDOVER_METADATA 703

/** The roles per app, an object of arrays. (raw) */
#define HUBSIG_FIELD_HANDOVER_APP_ROLES 704

/** `control_passed` or `control_taken`. (text) */
#define HUBSIG_FIELD_HANDOVER_HANDOVER_TYPE 705

/** The phone number of the business on WhatsApp, as it is shown. (text) */
#define HUBSIG_FIELD_HANDOVER_DISPLAY_PHONE_NUMBER 706

/** What the person wrote. (text) */
#define HUBSIG_FIELD_COMMENT_TEXT 800

/** The comment. (text) */
#define HUBSIG_FIELD_COMMENT_COMMENT_ID 801

/** What the comment answers. (text) */
#define HUBSIG_FIELD_COMMENT_PARENT_ID 802

/** The user name of the person. (text) */
#define HUBSIG_FIELD_COMMENT_USERNAME 803

/** The display name of the author. (text) */
#define HUBSIG_FIELD_COMMENT_AUTHOR_NAME 804

/** The author's own scoped id, where the author is the account. (text) */
#define HUBSIG_FIELD_COMMENT_SELF_IG_SCOPED_ID 805

/** The media. (text) */
#define HUBSIG_FIELD_COMMENT_MEDIA_ID 806

/** Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`. (text) */
#define HUBSIG_FIELD_COMMENT_MEDIA_PRODUCT_TYPE 807

/** The organic media behind an advert. (text) */
#define HUBSIG_FIELD_COMMENT_ORIGINAL_MEDIA_ID 808

/** The advert. (text) */
#define HUBSIG_FIELD_COMMENT_AD_ID 809

/** The title of the advert. (text) */
#define HUBSIG_FIELD_COMMENT_AD_TITLE 810

/** The post. (text) */
#define HUBSIG_FIELD_COMMENT_POST_ID 811

/** The sort of item that changed. (text) */
#define HUBSIG_FIELD_COMMENT_ITEM 812

/** What was done with the item, such as `add`, `edited` or `remove`. (text) */
#define HUBSIG_FIELD_COMMENT_VERB 813

/** When what the event is about was made. (time) */
#define HUBSIG_FIELD_COMMENT_CREATED_MS 814

/** What the person wrote. (text) */
#define HUBSIG_FIELD_MENTION_TEXT 900

/** The media. (text) */
#define HUBSIG_FIELD_MENTION_MEDIA_ID 901

/** The comment. (text) */
#define HUBSIG_FIELD_MENTION_COMMENT_ID 902

/** The post. (text) */
#define HUBSIG_FIELD_MENTION_POST_ID 903

/** The user name of the person. (text) */
#define HUBSIG_FIELD_MENTION_USERNAME 904

/** The display name of the author. (text) */
#define HUBSIG_FIELD_MENTION_AUTHOR_NAME 905

/** The sort of item that changed. (text) */
#define HUBSIG_FIELD_MENTION_ITEM 906

/** What was done with the item, such as `add`, `edited` or `remove`. (text) */
#define HUBSIG_FIELD_MENTION_VERB 907

/** When what the event is about was made. (time) */
#define HUBSIG_FIELD_MENTION_CREATED_MS 908

/** What the comment answers. (text) */
#define HUBSIG_FIELD_MENTION_PARENT_ID 909

/** What happened to the call: `connect` or `terminate`. (text) */
#define HUBSIG_FIELD_CALL_CALL_EVENT 1000

/** Which side called: `business_initiated` or `user_initiated`, on WhatsApp in capitals. (text) */
#define HUBSIG_FIELD_CALL_CALL_DIRECTION 1001

/** Who called. (text) */
#define HUBSIG_FIELD_CALL_CALLER_ID 1002

/** Who was called. (text) */
#define HUBSIG_FIELD_CALL_CALLEE_ID 1003

/** The session description. (raw) */
#define HUBSIG_FIELD_CALL_SESSION 1004

/** Whether calls were allowed. (text) */
#define HUBSIG_FIELD_CALL_PERMISSION_RESPONSE 1005

/** When the permission ends. (time) */
#define HUBSIG_FIELD_CALL_PERMISSION_EXPIRES_MS 1006

/** What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED` or `FAILED`. (text) */
#define HUBSIG_FIELD_CALL_CALL_STATUS 1007

/** When the call was taken. (time) */
#define HUBSIG_FIELD_CALL_CALL_START_MS 1008

/** When the call ended. (time) */
#define HUBSIG_FIELD_CALL_CALL_END_MS 1009

/** How long the call was, in seconds. (int) */
#define HUBSIG_FIELD_CALL_CALL_DURATION 1010

/** The session description in its older form. (raw) */
#define HUBSIG_FIELD_CALL_CONNECTION 1011

/** Whether calls were allowed without an end. (bool) */
#define HUBSIG_FIELD_CALL_PERMISSION_IS_PERMANENT 1012

/** Who allowed calls: `user_action` or `automatic`. (text) */
#define HUBSIG_FIELD_CALL_PERMISSION_SOURCE 1013

/** The message that is answered. (text) */
#define HUBSIG_FIELD_CALL_REPLY_TO_MESSAGE_ID 1014

/** Free text that the business sent along. (text) */
#define HUBSIG_FIELD_CALL_BIZ_OPAQUE_CALLBACK_DATA 1015

/** The number of the first error. (int) */
#define HUBSIG_FIELD_CALL_ERROR_CODE 1016

/** The title of the first error. (text) */
#define HUBSIG_FIELD_CALL_ERROR_TITLE 1017

/** The text of the first error. (text) */
#define HUBSIG_FIELD_CALL_ERROR_MESSAGE 1018

/** What the first error says about the case at hand. (text) */
#define HUBSIG_FIELD_CALL_ERROR_DETAILS 1019

/** All errors, an array of objects. (raw) */
#define HUBSIG_FIELD_CALL_ERRORS 1020

/** The name that the person gave themselves on WhatsApp. (text) */
#define HUBSIG_FIELD_CALL_PROFILE_NAME 1021

/** The user name of the person. (text) */
#define HUBSIG_FIELD_CALL_USERNAME 1022

/** The business-scoped id of the other person on WhatsApp. (text) */
#define HUBSIG_FIELD_CALL_BSUID 1023

/** The id of the other person that is shared by all portfolios of a business on WhatsApp. (text) */
#define HUBSIG_FIELD_CALL_PARENT_BSUID 1024

/** The phone number of the other person on WhatsApp, where it is shown. (text) */
#define HUBSIG_FIELD_CALL_WA_ID 1025

/** The phone number of the business on WhatsApp, as it is shown. (text) */
#define HUBSIG_FIELD_CALL_DISPLAY_PHONE_NUMBER 1026

/** What the person wrote beside the cart. (text) */
#define HUBSIG_FIELD_ORDER_NOTE 1100

/** The products, an array of objects. (raw) */
#define HUBSIG_FIELD_ORDER_PRODUCTS 1101

/** The product catalogue. (text) */
#define HUBSIG_FIELD_ORDER_CATALOG_ID 1102

/** The message that is answered. (text) */
#define HUBSIG_FIELD_ORDER_REPLY_TO_MESSAGE_ID 1103

/** The name that the person gave themselves on WhatsApp. (text) */
#define HUBSIG_FIELD_ORDER_PROFILE_NAME 1104

/** The user name of the person. (text) */
#define HUBSIG_FIELD_ORDER_USERNAME 1105

/** The business-scoped id of the other person on WhatsApp. (text) */
#define HUBSIG_FIELD_ORDER_BSUID 1106

/** The id of the other person that is shared by all portfolios of a business on WhatsApp. (text) */
#define HUBSIG_FIELD_ORDER_PARENT_BSUID 1107

/** The phone number of the other person on WhatsApp, where it is shown. (text) */
#define HUBSIG_FIELD_ORDER_WA_ID 1108

/** The phone number of the business on WhatsApp, as it is shown. (text) */
#define HUBSIG_FIELD_ORDER_DISPLAY_PHONE_NUMBER 1109

/** The media. (text) */
#define HUBSIG_FIELD_INSIGHTS_MEDIA_ID 1200

/** How often the story was shown. Minus one when too few people saw the story. (int) */
#define HUBSIG_FIELD_INSIGHTS_IMPRESSIONS 1201

/** How many people saw it. Minus one when too few people saw the story. (int) */
#define HUBSIG_FIELD_INSIGHTS_REACH 1202

/** Taps to the next story. Minus one when too few people saw the story. (int) */
#define HUBSIG_FIELD_INSIGHTS_TAPS_FORWARD 1203

/** Taps to the story before. Minus one when too few people saw the story. (int) */
#define HUBSIG_FIELD_INSIGHTS_TAPS_BACK 1204

/** How often people left the story. Minus one when too few people saw the story. (int) */
#define HUBSIG_FIELD_INSIGHTS_EXITS 1205

/** How many people answered. Minus one when too few people saw the story. (int) */
#define HUBSIG_FIELD_INSIGHTS_REPLIES 1206

/** What changed: the name of the field or of the key. (text) */
#define HUBSIG_FIELD_CHANGE_NAME 1300

/** What the change says. (raw) */
#define HUBSIG_FIELD_CHANGE_VALUE 1301

/** `warning`, `block` or `unblock`. (text) */
#define HUBSIG_FIELD_CHANGE_POLICY_ACTION 1302

/** Why the policy was enforced. (text) */
#define HUBSIG_FIELD_CHANGE_POLICY_REASON 1303

/** What the person thought of an automatic answer. (text) */
#define HUBSIG_FIELD_CHANGE_FEEDBACK 1304

/** `linked` or `unlinked`. (text) */
#define HUBSIG_FIELD_CHANGE_LINKING_STATUS 1305

/** The code that the business gave when the accounts were linked. (text) */
#define HUBSIG_FIELD_CHANGE_AUTHORIZATION_CODE 1306

/** The lead form that was sent. (text) */
#define HUBSIG_FIELD_CHANGE_FORM_ID 1307

/** What the person wrote. (text) */
#define HUBSIG_FIELD_CHANGE_TEXT 1308

/** The sort of item that changed. (text) */
#define HUBSIG_FIELD_CHANGE_ITEM 1309

/** What was done with the item, such as `add`, `edited` or `remove`. (text) */
#define HUBSIG_FIELD_CHANGE_VERB 1310

/** The post. (text) */
#define HUBSIG_FIELD_CHANGE_POST_ID 1311

/** The comment. (text) */
#define HUBSIG_FIELD_CHANGE_COMMENT_ID 1312

/** What the comment answers. (text) */
#define HUBSIG_FIELD_CHANGE_PARENT_ID 1313

/** The display name of the author. (text) */
#define HUBSIG_FIELD_CHANGE_AUTHOR_NAME 1314

/** When what the event is about was made. (time) */
#define HUBSIG_FIELD_CHANGE_CREATED_MS 1315

/** The name of the reaction to a post, such as `like`. (text) */
#define HUBSIG_FIELD_CHANGE_REACTION_TYPE 1316

/** The link that was posted. (text) */
#define HUBSIG_FIELD_CHANGE_LINK 1317

/** The stars that the person gave. (int) */
#define HUBSIG_FIELD_CHANGE_RATING 1318

/** Whether the person recommends the page: `positive` or `negative`. (text) */
#define HUBSIG_FIELD_CHANGE_RECOMMENDATION_TYPE 1319

/** The lead. (text) */
#define HUBSIG_FIELD_CHANGE_LEADGEN_ID 1320

/** The page. (text) */
#define HUBSIG_FIELD_CHANGE_PAGE_ID 1321

/** The advert. (text) */
#define HUBSIG_FIELD_CHANGE_AD_ID 1322

/** The group of adverts. (text) */
#define HUBSIG_FIELD_CHANGE_AD_GROUP_ID 1323

/** The conversation. (text) */
#define HUBSIG_FIELD_CHANGE_THREAD_ID 1324

/** What was done with the label: `add` or `remove`. (text) */
#define HUBSIG_FIELD_CHANGE_LABEL_ACTION 1325

/** The label. (text) */
#define HUBSIG_FIELD_CHANGE_LABEL_ID 1326

/** The name of the label. (text) */
#define HUBSIG_FIELD_CHANGE_LABEL_NAME 1327

/** The person who has or had the label. (text) */
#define HUBSIG_FIELD_CHANGE_LABEL_USER_ID 1328

/** The app that sent it. (text) */
#define HUBSIG_FIELD_CHANGE_APP_ID 1329

/** The token that later messages are sent with. (text) */
#define HUBSIG_FIELD_CHANGE_TOKEN 1330

/** What the business counts a marketing message by. (text) */
#define HUBSIG_FIELD_CHANGE_TRACKING_ID 1331

/** The number of the first error. (int) */
#define HUBSIG_FIELD_CHANGE_ERROR_CODE 1332

/** The title of the first error. (text) */
#define HUBSIG_FIELD_CHANGE_ERROR_TITLE 1333

/** The text of the first error. (text) */
#define HUBSIG_FIELD_CHANGE_ERROR_MESSAGE 1334

/** What the first error says about the case at hand. (text) */
#define HUBSIG_FIELD_CHANGE_ERROR_DETAILS 1335

/** All errors, an array of objects. (raw) */
#define HUBSIG_FIELD_CHANGE_ERRORS 1336

/** The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`. (text) */
#define HUBSIG_FIELD_CHANGE_EVENT_NAME 1337

/** Why it happened. (text) */
#define HUBSIG_FIELD_CHANGE_REASON 1338

/** What was decided. (text) */
#define HUBSIG_FIELD_CHANGE_DECISION 1339

/** The status before. (text) */
#define HUBSIG_FIELD_CHANGE_OLD_STATUS 1340

/** The status now. (text) */
#define HUBSIG_FIELD_CHANGE_NEW_STATUS 1341

/** The message template. (text) */
#define HUBSIG_FIELD_CHANGE_TEMPLATE_ID 1342

/** The name of the template. (text) */
#define HUBSIG_FIELD_CHANGE_TEMPLATE_NAME 1343

/** The language of the template. (text) */
#define HUBSIG_FIELD_CHANGE_TEMPLATE_LANGUAGE 1344

/** The category of the template. (text) */
#define HUBSIG_FIELD_CHANGE_TEMPLATE_CATEGORY 1345

/** The category that the template had. (text) */
#define HUBSIG_FIELD_CHANGE_PREVIOUS_CATEGORY 1346

/** The category that the template will get. (text) */
#define HUBSIG_FIELD_CHANGE_CORRECT_CATEGORY 1347

/** How good the template is now. (text) */
#define HUBSIG_FIELD_CHANGE_QUALITY_SCORE 1348

/** How good the template was. (text) */
#define HUBSIG_FIELD_CHANGE_PREVIOUS_QUALITY_SCORE 1349

/** The flow. (text) */
#define HUBSIG_FIELD_CHANGE_FLOW_ID 1350

/** How many people the number may write to now. (text) */
#define HUBSIG_FIELD_CHANGE_CURRENT_LIMIT 1351

/** How many people the number might write to. (text) */
#define HUBSIG_FIELD_CHANGE_OLD_LIMIT 1352

/** What sort of thing an alert is about. (text) */
#define HUBSIG_FIELD_CHANGE_ENTITY_TYPE 1353

/** What an alert is about. (text) */
#define HUBSIG_FIELD_CHANGE_ENTITY_ID 1354

/** The sort of alert. (text) */
#define HUBSIG_FIELD_CHANGE_ALERT_TYPE 1355

/** How bad it is. (text) */
#define HUBSIG_FIELD_CHANGE_ALERT_SEVERITY 1356

/** The rule that the account broke. (text) */
#define HUBSIG_FIELD_CHANGE_VIOLATION_TYPE 1357

/** Whether the account is disabled. (text) */
#define HUBSIG_FIELD_CHANGE_BAN_STATE 1358

/** The group. (text) */
#define HUBSIG_FIELD_CHANGE_GROUP_ID 1359

/** What sort of change it is, such as `group_create` or `contact`. (text) */
#define HUBSIG_FIELD_CHANGE_CHANGE_TYPE 1360

/** The request that this answers. (text) */
#define HUBSIG_FIELD_CHANGE_REQUEST_ID 1361

/** The name of the group. (text) */
#define HUBSIG_FIELD_CHANGE_GROUP_SUBJECT 1362

/** The link that people join the group by. (text) */
#define HUBSIG_FIELD_CHANGE_INVITE_LINK 1363

/** What was done with the contact: `add` or `remove`. (text) */
#define HUBSIG_FIELD_CHANGE_CONTACT_ACTION 1364

/** The name of the contact. (text) */
#define HUBSIG_FIELD_CHANGE_CONTACT_NAME 1365

/** The phone number of the contact. (text) */
#define HUBSIG_FIELD_CHANGE_CONTACT_PHONE_NUMBER 1366

/** What the person chose: `stop` or `resume`. (text) */
#define HUBSIG_FIELD_CHANGE_PREFERENCE 1367

/** What the choice is about. (text) */
#define HUBSIG_FIELD_CHANGE_PREFERENCE_CATEGORY 1368

/** What happened, in words. (text) */
#define HUBSIG_FIELD_CHANGE_DETAIL 1369

/** The business-scoped id that the person had. (text) */
#define HUBSIG_FIELD_CHANGE_PREVIOUS_BSUID 1370

/** The click id of an advert that leads to WhatsApp. (text) */
#define HUBSIG_FIELD_CHANGE_CTWA_CLID 1371

/** What belongs to a conversion, an object. (raw) */
#define HUBSIG_FIELD_CHANGE_CUSTOM_DATA 1372

/** The click that is tracked. (text) */
#define HUBSIG_FIELD_CHANGE_CLICK_ID 1373

/** The token that the click is tracked by. (text) */
#define HUBSIG_FIELD_CHANGE_TRACKING_TOKEN 1374

/** Which part of the past it is, from 0 to 2. (int) */
#define HUBSIG_FIELD_CHANGE_HISTORY_PHASE 1375

/** The place of the piece among the pieces. (int) */
#define HUBSIG_FIELD_CHANGE_HISTORY_CHUNK_ORDER 1376

/** How much of the past has come, in percent. (int) */
#define HUBSIG_FIELD_CHANGE_HISTORY_PROGRESS 1377

/** The conversations of the past, an array of objects. (raw) */
#define HUBSIG_FIELD_CHANGE_HISTORY_THREADS 1378

/** The name that the person gave themselves on WhatsApp. (text) */
#define HUBSIG_FIELD_CHANGE_PROFILE_NAME 1379

/** The user name of the person. (text) */
#define HUBSIG_FIELD_CHANGE_USERNAME 1380

/** The business-scoped id of the other person on WhatsApp. (text) */
#define HUBSIG_FIELD_CHANGE_BSUID 1381

/** The id of the other person that is shared by all portfolios of a business on WhatsApp. (text) */
#define HUBSIG_FIELD_CHANGE_PARENT_BSUID 1382

/** The phone number of the other person on WhatsApp, where it is shown. (text) */
#define HUBSIG_FIELD_CHANGE_WA_ID 1383

/** The phone number of the business on WhatsApp, as it is shown. (text) */
#define HUBSIG_FIELD_CHANGE_DISPLAY_PHONE_NUMBER 1384

/* ---- Fields of an attachment, for hubsig_attachment_field and hubsig_attachment_text. ---- */

/** The wire's name for its type. (text) */
#define HUBSIG_ATTACHMENT_TYPE 2000

/** The content class of the type. (name) */
#define HUBSIG_ATTACHMENT_CONTENT 2001

/** Where it can be fetched, as long as it exists. (text) */
#define HUBSIG_ATTACHMENT_URL 2002

/** Its title. (text) */
#define HUBSIG_ATTACHMENT_TITLE 2003

/** The reel, post or story that is shared. (text) */
#define HUBSIG_ATTACHMENT_MEDIA_ID 2004

/** The sticker. (text) */
#define HUBSIG_ATTACHMENT_STICKER_ID 2005

/** Degrees north, as written. (text) */
#define HUBSIG_ATTACHMENT_LATITUDE 2006

/** Degrees east, as written. (text) */
#define HUBSIG_ATTACHMENT_LONGITUDE 2007

/** The sort of template. (text) */
#define HUBSIG_ATTACHMENT_TEMPLATE_TYPE 2008

/** The elements of a template, an array of objects. (raw) */
#define HUBSIG_ATTACHMENT_ELEMENTS 2009

/** The appointment. (text) */
#define HUBSIG_ATTACHMENT_BOOKING_ID 2010

/** `requested`, `confirmed`, `declined` or `cancelled`. (text) */
#define HUBSIG_ATTACHMENT_BOOKING_STATUS 2011

/** When the appointment begins. (time) */
#define HUBSIG_ATTACHMENT_BOOKING_START_MS 2012

/** When the appointment ends. (time) */
#define HUBSIG_ATTACHMENT_BOOKING_END_MS 2013

/** The time zone of the appointment. (text) */
#define HUBSIG_ATTACHMENT_BOOKING_TIMEZONE 2014

/** What the type holds, as it stands. (raw) */
#define HUBSIG_ATTACHMENT_PAYLOAD 2015

/** The attachment as it stands. (raw) */
#define HUBSIG_ATTACHMENT_RAW 2016

/* ---- How an account logged in: hubsig_graph_api.login. ---- */

/** An Instagram account that logged in with Instagram: graph.instagram.com, Instagram User token. */
#define HUBSIG_LOGIN_INSTAGRAM 1

/** An Instagram account linked to a page, through Facebook Login: graph.facebook.com, page token. */
#define HUBSIG_LOGIN_INSTAGRAM_PAGE 2

/** A page on Messenger: graph.facebook.com, page token. Also for calls about apps, with an app token. */
#define HUBSIG_LOGIN_MESSENGER 3

/** A phone number of the WhatsApp Cloud API: graph.facebook.com, system-user token. */
#define HUBSIG_LOGIN_WHATSAPP 4

/* ---- The methods of the Graph API, for hubsig_graph_call. ---- */

/** Reads. */
#define HUBSIG_METHOD_GET 1

/** Sends, makes, changes. */
#define HUBSIG_METHOD_POST 2

/** Deletes. */
#define HUBSIG_METHOD_DELETE 3

/* ---- Whom a message goes to: to_kind of hubsig_graph_message and hubsig_graph_action. ---- */

/** A person, by the id that a webhook names: Instagram-scoped, page-scoped, or business-scoped on WhatsApp. */
#define HUBSIG_TO_USER 1

/** The author of a comment, once and within seven days: a private reply. Instagram and Messenger. */
#define HUBSIG_TO_COMMENT 2

/** The author of a post on a page. Messenger only. */
#define HUBSIG_TO_POST 3

/** Somebody who agreed to marketing messages. Messenger only. */
#define HUBSIG_TO_NOTIFICATION_TOKEN 4

/** A phone number, or the wa_id of a webhook. WhatsApp only. */
#define HUBSIG_TO_PHONE 5

/* ---- Why a message is sent, in Messenger's terms: hubsig_graph_message.messaging_type. ---- */

/** An answer within the window; what is sent on Messenger unless told otherwise. */
#define HUBSIG_MESSAGING_TYPE_RESPONSE 1

/** Of one's own accord, within the window. */
#define HUBSIG_MESSAGING_TYPE_UPDATE 2

/** With a tag: goes with HUMAN_AGENT and only with it. */
#define HUBSIG_MESSAGING_TYPE_MESSAGE_TAG 3

/** A utility message. */
#define HUBSIG_MESSAGING_TYPE_UTILITY 4

/* ---- What the other side sees beside messages: hubsig_graph_action.action. ---- */

/** Somebody is typing. On WhatsApp it goes with the id of a message, which is marked as read. */
#define HUBSIG_SENDER_ACTION_TYPING_ON 1

/** Nobody is typing any more. Not on WhatsApp. */
#define HUBSIG_SENDER_ACTION_TYPING_OFF 2

/** The messages were seen; on WhatsApp one message and those before it. */
#define HUBSIG_SENDER_ACTION_MARK_SEEN 3

/** A reaction to a message. Another one takes its place. */
#define HUBSIG_SENDER_ACTION_REACT 4

/** Takes the reaction back. */
#define HUBSIG_SENDER_ACTION_UNREACT 5

/* ---- The steps of a login, for hubsig_graph_oauth. ---- */

/** Where to send the browser: app_id, redirect_uri, scopes, state; with Facebook Login also version. */
#define HUBSIG_OAUTH_AUTHORIZE 1

/** A code for a token: app_id, app_secret, redirect_uri, code; with Facebook Login also version. */
#define HUBSIG_OAUTH_EXCHANGE_CODE 2

/** A short-lived token for one of 60 days: app_secret, token; with Facebook Login also app_id and version. */
#define HUBSIG_OAUTH_LONG_LIVED 3

/** A long-lived token for a new one: token. Instagram Login only. */
#define HUBSIG_OAUTH_REFRESH 4

/** The pages of a user with their tokens: version, token. Facebook Login only. */
#define HUBSIG_OAUTH_PAGE_TOKENS 5

/** What a token is worth: app_id, app_secret, version, token. Facebook Login only. */
#define HUBSIG_OAUTH_DEBUG_TOKEN 6

/* ---- What to do about an answer that is no success: hubsig_answer.action. ---- */

/** Passing trouble: try again, waiting longer each time; look at `maybe_delivered` first. */
#define HUBSIG_ACTION_RETRY 1

/** Throttled: send nothing until the wait is over. Calls made meanwhile prolong it. */
#define HUBSIG_ACTION_WAIT 2

/** The token is dead: stop the account and ask for a new login. */
#define HUBSIG_ACTION_REAUTH 3

/** This person cannot be reached, or this look-up has no answer: discard it, keep the account. */
#define HUBSIG_ACTION_DROP 4

/** The request itself is wrong: never send it again unchanged. */
#define HUBSIG_ACTION_FIX 5

/** Outside the messaging window: a HUMAN_AGENT reply or a template, or nothing, until the person writes. */
#define HUBSIG_ACTION_WINDOW 6

/** Permission, review, linkage, policy or rollout: a person has to act, waiting does not help. */
#define HUBSIG_ACTION_ESCALATE 7

/* ---- In which of Meta's forms an error came: hubsig_answer.form. ---- */

/** The usual one, an object `error`. */
#define HUBSIG_FORM_ERROR 1

/** That of a login: `error_type`, `code` and `error_message`. Its code is an HTTP status. */
#define HUBSIG_FORM_OAUTH 2

/** An object `error` within `data`, with status 200: what a dead token is worth. */
#define HUBSIG_FORM_DATA 3

/* ---- The texts of an answer, for hubsig_answer_text. ---- */

/** The id of the message that was sent. Sender actions have none. */
#define HUBSIG_ANSWER_MESSAGE_ID 1

/** Whom it went to. After a private reply this is how the person's id becomes known. */
#define HUBSIG_ANSWER_RECIPIENT_ID 2

/** Of what was made, such as a comment, or what was asked for. */
#define HUBSIG_ANSWER_ID 3

/** Of an upload that can be used again, for 90 days. */
#define HUBSIG_ANSWER_ATTACHMENT_ID 4

/** The cursor of the next page; absent on the last one. */
#define HUBSIG_ANSWER_AFTER 5

/** The token that an exchange or a refresh is answered with. A secret. */
#define HUBSIG_ANSWER_ACCESS_TOKEN 6

/** Whose token it is, where the answer says so. */
#define HUBSIG_ANSWER_USER_ID 7

/** What was granted, with commas between; absent where the answer does not say. */
#define HUBSIG_ANSWER_SCOPES 8

/** What a failure means, in a sentence of our own. */
#define HUBSIG_ANSWER_MEANING 9

/**
 * Meta's message without what looks like a token, or the beginning of a body that is no JSON. For people, not
 * for logs: it may repeat what was sent.
 */
#define HUBSIG_ANSWER_MESSAGE 10

/** WhatsApp's explanation. As with the message. */
#define HUBSIG_ANSWER_DETAILS 11

/** What Meta's support asks for. */
#define HUBSIG_ANSWER_FBTRACE_ID 12

/* ---- What to do about a long-lived token: hubsig_graph_refresh_due. ---- */

/** Less than 24 hours old: Meta does not refresh it yet. */
#define HUBSIG_DUE_TOO_YOUNG 1

/** Good for more than ten days. */
#define HUBSIG_DUE_FRESH 2

/** Refresh it. */
#define HUBSIG_DUE_DUE 3

/** It ended: only a new login helps. */
#define HUBSIG_DUE_DEAD 4

/* ---- What Meta limits, as published. Not promises. ---- */

/**
 * Text of a message, in bytes of UTF-8. One page of Meta's says characters; bytes is the stricter reading. In
 * bytes.
 */
#define HUBSIG_LIMIT_INSTAGRAM_TEXT_BYTES 1000

/** Text of a message. In characters. */
#define HUBSIG_LIMIT_MESSENGER_TEXT_CHARS 2000

/** Text of a message. In characters. */
#define HUBSIG_LIMIT_WHATSAPP_TEXT_CHARS 4096

/** Images in one message; several in one are an Instagram feature of 2026-05-06. In images. */
#define HUBSIG_LIMIT_IMAGES 10

/** Quick replies under one message. In quick replies. */
#define HUBSIG_LIMIT_QUICK_REPLIES 13

/** Title of a quick reply. Meta cuts what is longer, so it is sent as it is. In characters. */
#define HUBSIG_LIMIT_QUICK_REPLY_TITLE_CHARS 20

/** Elements of a generic template. In cards. */
#define HUBSIG_LIMIT_CARDS 10

/** Title of a card. In characters. */
#define HUBSIG_LIMIT_CARD_TITLE_CHARS 80

/** Subtitle of a card. In characters. */
#define HUBSIG_LIMIT_CARD_SUBTITLE_CHARS 80

/** Buttons of a card, a button template or a WhatsApp message. In buttons. */
#define HUBSIG_LIMIT_BUTTONS 3

/** Text of a button template. In characters. */
#define HUBSIG_LIMIT_BUTTON_TEXT_CHARS 640

/** Title of a button. Not a figure of Meta's pages that were read, so it is not enforced. In characters. */
#define HUBSIG_LIMIT_BUTTON_TITLE_CHARS 20

/** Size of an image given by URL. In bytes. */
#define HUBSIG_LIMIT_IMAGE_BYTES 8000000

/** Size of an audio, video or other file. In bytes. */
#define HUBSIG_LIMIT_MEDIA_BYTES 25000000

/** Life of a reusable attachment id. In days. */
#define HUBSIG_LIMIT_ATTACHMENT_DAYS 90

/** Length of the standard messaging window. In milliseconds. */
#define HUBSIG_LIMIT_WINDOW_MS 86400000

/** How long after the person's last message a HUMAN_AGENT reply may go out. In milliseconds. */
#define HUBSIG_LIMIT_HUMAN_AGENT_MS 604800000

/** How long a comment can be answered privately. In milliseconds. */
#define HUBSIG_LIMIT_PRIVATE_REPLY_MS 604800000

/** Text, links, reactions, stickers. Another page of Meta's says 300. In calls per second and account. */
#define HUBSIG_LIMIT_INSTAGRAM_SENDS_PER_SECOND 100

/** Audio and video. In calls per second and account. */
#define HUBSIG_LIMIT_INSTAGRAM_MEDIA_PER_SECOND 10

/** Conversations API. In calls per second and account. */
#define HUBSIG_LIMIT_INSTAGRAM_CONVERSATIONS_PER_SECOND 2

/** Private replies to comments on posts and reels. In calls per hour and account. */
#define HUBSIG_LIMIT_INSTAGRAM_PRIVATE_REPLIES_PER_HOUR 750

/** Private replies to comments on a live video. In calls per second and account. */
#define HUBSIG_LIMIT_INSTAGRAM_LIVE_REPLIES_PER_SECOND 100

/** Text, links, reactions, stickers. In calls per second and page. */
#define HUBSIG_LIMIT_MESSENGER_SENDS_PER_SECOND 300

/** Audio and video. In calls per second and page. */
#define HUBSIG_LIMIT_MESSENGER_MEDIA_PER_SECOND 10

/** Private replies. In calls per hour and page. */
#define HUBSIG_LIMIT_MESSENGER_PRIVATE_REPLIES_PER_HOUR 750

/** Life of a short-lived token of Instagram Login. In milliseconds. */
#define HUBSIG_LIMIT_SHORT_TOKEN_MS 3600000

/** Age from which a long-lived token can be refreshed. In milliseconds. */
#define HUBSIG_LIMIT_REFRESH_AGE_MS 86400000

/** Life left at which a refresh is due: a choice, as other clients make it. In milliseconds. */
#define HUBSIG_LIMIT_REFRESH_DUE_MS 864000000

/** Life of a timed `appsecret_proof`. In milliseconds. */
#define HUBSIG_LIMIT_PROOF_MS 300000

#endif  /* HUBSIG_H */
