// Generated from core/spec/*.toml; edit the table, not this file.

//! The numbers of the tables, and their names.

#![allow(clippy::match_same_arms, clippy::too_many_lines, reason = "a row of the table is an arm")]
#![allow(clippy::unreadable_literal, reason = "numbers are searched for as the tables have them")]

use core::ffi::CStr;

/// The first number of the version that this header belongs to.
pub const HUBSIG_VERSION_MAJOR: u32 = 0;
/// The second number.
pub const HUBSIG_VERSION_MINOR: u32 = 1;
/// The third number.
pub const HUBSIG_VERSION_PATCH: u32 = 0;
/// All three: `major << 16 | minor << 8 | patch`, to compare with hubsig_version().
pub const HUBSIG_VERSION: u32 = 256;
/// The version as text.
pub const HUBSIG_VERSION_STRING: &CStr = c"0.1.0";

// Statuses and errors.

/// The request carries no `X-Hub-Signature-256` header. Meta always sends it: either the request is not Meta's or
/// something on the way removed the header.
pub const HUBSIG_ERROR_SIGNATURE_MISSING: u32 = 1;
/// The header is there but holds nothing, or only spaces and tabs.
pub const HUBSIG_ERROR_SIGNATURE_EMPTY: u32 = 2;
/// The header was sent more than once, or a server joined several values with a comma. Which one to trust cannot
/// be known, so none is.
pub const HUBSIG_ERROR_SIGNATURE_REPEATED: u32 = 3;
/// The value does not start with exactly `sha256=` (`sha1=` for the legacy call). The sender never chooses the
/// algorithm.
pub const HUBSIG_ERROR_SIGNATURE_ALGORITHM: u32 = 4;
/// What follows the prefix is not exactly 64 characters (40 for the legacy call). A truncated signature is never
/// accepted.
pub const HUBSIG_ERROR_SIGNATURE_LENGTH: u32 = 5;
/// What follows the prefix holds a character other than `0-9`, `a-f` and `A-F`. The offset is the byte's position
/// in the header value.
pub const HUBSIG_ERROR_SIGNATURE_NOT_HEX: u32 = 6;
/// The header value holds a byte above 0x7F. The offset is the byte's position in the header value.
pub const HUBSIG_ERROR_SIGNATURE_NOT_ASCII: u32 = 7;
/// A well-formed signature that none of the configured app secrets produces for these bytes. Forged, signed with
/// another app's secret, or the body was changed after Meta signed it. Every language has a way to have it
/// explained.
pub const HUBSIG_ERROR_SIGNATURE_MISMATCH: u32 = 8;
/// The body is longer than `max_body` (4 MiB unless configured). It was neither hashed nor read.
pub const HUBSIG_ERROR_BODY_TOO_LARGE: u32 = 100;
/// The delivery holds more than `max_events` events (100,000 unless configured).
pub const HUBSIG_ERROR_TOO_MANY_EVENTS: u32 = 101;
/// Arrays and objects are nested more than 64 levels deep. The offset is that of the bracket that went too far.
pub const HUBSIG_ERROR_TOO_DEEP: u32 = 102;
/// The body breaks the grammar of RFC 8259. The offset is where reading had to stop.
pub const HUBSIG_ERROR_INVALID_JSON: u32 = 103;
/// The body holds bytes that are not UTF-8. The offset is that of the first such byte.
pub const HUBSIG_ERROR_INVALID_UTF8: u32 = 104;
/// `hub.mode` is something other than exactly `subscribe`.
pub const HUBSIG_ERROR_HANDSHAKE_MODE: u32 = 200;
/// `hub.verify_token` is not the configured one. Compare what is typed into Meta's dashboard with what this
/// program was given.
pub const HUBSIG_ERROR_HANDSHAKE_TOKEN: u32 = 201;
/// `hub.challenge` is not 1 to 256 characters out of `A-Z a-z 0-9 _ -`. Anything else would let a stranger choose
/// what this server says. Also given for a query string of more than 16 KiB, which is not read.
pub const HUBSIG_ERROR_HANDSHAKE_CHALLENGE: u32 = 202;
/// One of `hub.mode`, `hub.verify_token` and `hub.challenge` is absent. Usual for a person opening the address in
/// a browser.
pub const HUBSIG_ERROR_HANDSHAKE_MISSING: u32 = 203;
/// One of the three parameters occurs twice, in either spelling (`hub.mode` or `hub_mode`). Which one counts
/// cannot be known, so none does.
pub const HUBSIG_ERROR_HANDSHAKE_REPEATED: u32 = 204;
/// A handshake arrived, but no verify token was given when the webhook was built. Without one nobody may
/// subscribe.
pub const HUBSIG_ERROR_HANDSHAKE_UNSET: u32 = 205;
/// The value is not two parts of unpadded base64url joined by one dot, or its payload is not a JSON object with a
/// `user_id`.
pub const HUBSIG_ERROR_SIGNED_REQUEST_MALFORMED: u32 = 300;
/// The payload's `algorithm` is absent or not exactly `HMAC-SHA256`.
pub const HUBSIG_ERROR_SIGNED_REQUEST_ALGORITHM: u32 = 301;
/// None of the configured app secrets produces this signature for this payload.
pub const HUBSIG_ERROR_SIGNED_REQUEST_MISMATCH: u32 = 302;
/// A webhook needs at least one app secret. There is no way to switch verification off.
pub const HUBSIG_ERROR_SECRET_MISSING: u32 = 400;
/// One of the app secrets has no bytes: usually an environment variable that is set to nothing.
pub const HUBSIG_ERROR_SECRET_EMPTY: u32 = 401;
/// One of the app secrets holds only ASCII white space.
pub const HUBSIG_ERROR_SECRET_BLANK: u32 = 402;
/// The configured verify token is empty or holds only ASCII white space, so that an absent parameter could pass
/// for it.
pub const HUBSIG_ERROR_VERIFY_TOKEN_BLANK: u32 = 403;
/// `max_body` and `max_events` must be at least 1 and at most 4,294,967,295.
pub const HUBSIG_ERROR_LIMIT_INVALID: u32 = 404;
/// An argument that has to point to something is NULL, or points to where no such object can be. Only data of
/// length 0 may be NULL, and what is said to be optional.
pub const HUBSIG_ERROR_NULL_POINTER: u32 = 500;
/// The result does not fit the caller's buffer or array. The length or the count that is needed has been written,
/// and nothing is lost: call again with more room.
pub const HUBSIG_ERROR_BUFFER_TOO_SMALL: u32 = 501;
/// There is no such value in this event: an attribute it does not carry, a field of another shape, or a hosted
/// service that has no such event. Or none in this answer.
pub const HUBSIG_ERROR_ABSENT: u32 = 502;
/// The number of a field, a method or the like, or the name of a format, is in no table of this version of the
/// library.
pub const HUBSIG_ERROR_UNKNOWN_NAME: u32 = 503;
/// Text was asked of a field that holds a list, raw JSON, a number or a set. `hubsig_field` gives those.
pub const HUBSIG_ERROR_WRONG_TYPE: u32 = 504;
/// The event does not fit the body that was passed with it: the body is another or shorter one, or the event was
/// not written by the library.
pub const HUBSIG_ERROR_WRONG_BODY: u32 = 505;
/// A length or count is beyond what an object can have: a negative number that became unsigned, or a variable
/// that was never set.
pub const HUBSIG_ERROR_TOO_LONG: u32 = 506;
/// The member `size` of a struct, such as `hubsig_options.size`, is not the size that it has in this version or
/// an earlier one. Begin with the initialiser of the struct, such as HUBSIG_OPTIONS_INIT.
pub const HUBSIG_ERROR_OPTIONS_SIZE: u32 = 507;
/// A text or an id that goes to Meta, or a query that came back from a login, has bytes that are no UTF-8.
pub const HUBSIG_ERROR_TEXT_NOT_UTF8: u32 = 508;
/// `hubsig_graph_message` takes the text or the JSON of a message, not both: which one was meant cannot be known.
pub const HUBSIG_ERROR_MESSAGE_AMBIGUOUS: u32 = 509;
/// The library failed in a way that it should not, and the fault was stopped at its border. Answer 500, so that
/// Meta delivers again, and report it.
pub const HUBSIG_ERROR_INTERNAL: u32 = 599;
/// A text, id, list or secret that the request cannot do without has nothing in it.
pub const HUBSIG_ERROR_BUILD_EMPTY: u32 = 601;
/// A text is longer than the limit in the table of limits. Texts of Instagram are counted in bytes of UTF-8:
/// `split_text` cuts them.
pub const HUBSIG_ERROR_BUILD_TOO_LONG: u32 = 602;
/// More images, quick replies, buttons or cards than one message may hold.
pub const HUBSIG_ERROR_BUILD_TOO_MANY: u32 = 603;
/// An id in a path may hold ASCII letters, digits and `_.:=-` only, and is not `.` or `..`. Anything else could
/// change which address is called.
pub const HUBSIG_ERROR_BUILD_ID_INVALID: u32 = 604;
/// The version is `v`, digits, `.`, digits.
pub const HUBSIG_ERROR_BUILD_VERSION_INVALID: u32 = 605;
/// A token holds visible ASCII characters only. White space at the end usually comes from a file.
pub const HUBSIG_ERROR_BUILD_TOKEN_INVALID: u32 = 606;
/// A URL begins with `https://` or `http://`, has a host, and holds no space or control character.
pub const HUBSIG_ERROR_BUILD_URL_INVALID: u32 = 607;
/// What is handed over as JSON is checked before it is sent: one object, RFC 8259.
pub const HUBSIG_ERROR_BUILD_JSON_INVALID: u32 = 608;
/// Sender actions go to a user only; a post and a notification token exist on Messenger only.
pub const HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED: u32 = 609;
/// The content or call belongs to another channel: images on quick replies are Messenger's, `whatsapp` has
/// functions of its own.
pub const HUBSIG_ERROR_BUILD_CHANNEL_UNSUPPORTED: u32 = 610;
/// The message tag is HUMAN_AGENT or none: `MessageTag` goes with `human_agent` and with nothing else. Other tags
/// fail since 2026-04-27.
pub const HUBSIG_ERROR_BUILD_TAG_MISMATCH: u32 = 611;
/// A card needs a subtitle, an image, a default action or a button beside its title.
pub const HUBSIG_ERROR_BUILD_CARD_BARE: u32 = 612;
/// The token and its proof are placed by the library: a token in a URL ends up in logs.
pub const HUBSIG_ERROR_BUILD_QUERY_RESERVED: u32 = 613;
/// GET requests carry no JSON.
pub const HUBSIG_ERROR_BUILD_BODY_NOT_ALLOWED: u32 = 614;
/// Each platform has an api of its own, and events of other products cannot be answered at all.
pub const HUBSIG_ERROR_REPLY_PLATFORM_MISMATCH: u32 = 641;
/// An echo, an own comment, or anything else that the account did. Answering it would be answering oneself.
pub const HUBSIG_ERROR_REPLY_OUTGOING: u32 = 642;
/// Neither a comment nor anything that opens the messaging window of its platform: receipts, edits, deletions,
/// reactions on Instagram and WhatsApp, mentions, what is unknown. Of comments on a page, those that were edited
/// or removed too.
pub const HUBSIG_ERROR_REPLY_NO_MESSAGE: u32 = 643;
/// A copy for an app that does not own the thread: Meta refuses to send for it.
pub const HUBSIG_ERROR_REPLY_STANDBY: u32 = 644;
/// Without a person, a comment id or, on WhatsApp, the number that was written to. Also for samples of the
/// dashboard, whose ids are nobody's.
pub const HUBSIG_ERROR_REPLY_NOBODY: u32 = 645;
/// An answer to the person alone would be another conversation, and groups are not written to with these
/// functions.
pub const HUBSIG_ERROR_REPLY_GROUP: u32 = 646;
/// Whether the window is open cannot be known. A comment without a time has that of its entry, a message has not.
pub const HUBSIG_ERROR_REPLY_TIME_UNKNOWN: u32 = 647;
/// The messaging window is closed, unless the person did something since: another event says so.
pub const HUBSIG_ERROR_REPLY_WINDOW_CLOSED: u32 = 648;
/// A comment can be answered privately for seven days. In public it still can, on Instagram with
/// `comment::reply`.
pub const HUBSIG_ERROR_REPLY_COMMENT_EXPIRED: u32 = 649;
/// The redirect does not belong to the login that was started, or the expected value is empty. Also given when
/// `state` is missing.
pub const HUBSIG_ERROR_CALLBACK_STATE_MISMATCH: u32 = 661;
/// The person refused the permissions (`error=access_denied`).
pub const HUBSIG_ERROR_CALLBACK_DENIED: u32 = 662;
/// Meta came back with an `error` other than `access_denied`.
pub const HUBSIG_ERROR_CALLBACK_REFUSED: u32 = 663;
/// Neither a code nor an error came back.
pub const HUBSIG_ERROR_CALLBACK_CODE_MISSING: u32 = 664;
/// `code`, `state` or `error` occurs twice. Which one counts cannot be known, so none does.
pub const HUBSIG_ERROR_CALLBACK_REPEATED: u32 = 665;
/// The query string is longer than 16 KiB and was not read.
pub const HUBSIG_ERROR_CALLBACK_TOO_LONG: u32 = 666;

// What happened: hubsig_event.kind.

/// Somebody wrote a text message; links and emoji arrive as part of the text.
pub const HUBSIG_KIND_MESSAGE_TEXT: u16 = 1;
/// Somebody sent a picture, a GIF or another still that the platform hands over as an image.
pub const HUBSIG_KIND_MESSAGE_IMAGE: u16 = 2;
/// Somebody sent a video file.
pub const HUBSIG_KIND_MESSAGE_VIDEO: u16 = 3;
/// Somebody sent a sound file or a voice message.
pub const HUBSIG_KIND_MESSAGE_AUDIO: u16 = 4;
/// Somebody sent a document or any other file.
pub const HUBSIG_KIND_MESSAGE_FILE: u16 = 5;
/// Somebody sent a sticker, or the thumbs-up or heart that the apps treat as one.
pub const HUBSIG_KIND_MESSAGE_STICKER: u16 = 6;
/// Somebody shared a feed post into the conversation.
pub const HUBSIG_KIND_MESSAGE_SHARE: u16 = 7;
/// Somebody shared a reel into the conversation.
pub const HUBSIG_KIND_MESSAGE_REEL: u16 = 8;
/// Somebody shared a story into the conversation, other than by mentioning or answering it.
pub const HUBSIG_KIND_MESSAGE_STORY_SHARE: u16 = 9;
/// Somebody sent a place, as coordinates and perhaps a name.
pub const HUBSIG_KIND_MESSAGE_LOCATION: u16 = 10;
/// Somebody sent one or more contact cards.
pub const HUBSIG_KIND_MESSAGE_CONTACTS: u16 = 11;
/// The message holds a structured template, such as a product card or a generic one.
pub const HUBSIG_KIND_MESSAGE_TEMPLATE: u16 = 12;
/// The message holds an attachment that the platform passes on only as a link with a title.
pub const HUBSIG_KIND_MESSAGE_FALLBACK: u16 = 13;
/// Somebody sent view-once media; its content is never handed over.
pub const HUBSIG_KIND_MESSAGE_EPHEMERAL: u16 = 14;
/// Somebody booked an appointment or changed the state of one.
pub const HUBSIG_KIND_MESSAGE_APPOINTMENT: u16 = 15;
/// One message holds attachments of several content classes.
pub const HUBSIG_KIND_MESSAGE_MIXED: u16 = 16;
/// The message holds an attachment type that the table of contents does not list.
pub const HUBSIG_KIND_MESSAGE_ATTACHMENT_UNKNOWN: u16 = 17;
/// A message object came with neither text nor attachment.
pub const HUBSIG_KIND_MESSAGE_EMPTY: u16 = 18;
/// The platform says that the message exists but cannot be handed over.
pub const HUBSIG_KIND_MESSAGE_UNSUPPORTED: u16 = 19;
/// A stand-in for media that is delivered later, or not at all.
pub const HUBSIG_KIND_MESSAGE_MEDIA_PLACEHOLDER: u16 = 20;
/// The account itself sent a message, from whichever app, this one included.
pub const HUBSIG_KIND_MESSAGE_ECHO: u16 = 21;
/// The sender changed the text of an earlier message.
pub const HUBSIG_KIND_MESSAGE_EDIT: u16 = 22;
/// The sender took a message back; only its id is left.
pub const HUBSIG_KIND_MESSAGE_DELETED: u16 = 23;
/// Somebody put a reaction on a message, or removed it again.
pub const HUBSIG_KIND_MESSAGE_REACTION: u16 = 24;
/// Somebody answered a story of the account; text or media of the answer is included.
pub const HUBSIG_KIND_STORY_REPLY: u16 = 25;
/// Somebody mentioned the account in a story of their own.
pub const HUBSIG_KIND_STORY_MENTION: u16 = 26;
/// Somebody tapped a quick reply that was offered with an earlier message.
pub const HUBSIG_KIND_QUICK_REPLY: u16 = 27;
/// Somebody pressed a button, an ice breaker or an entry of the persistent menu.
pub const HUBSIG_KIND_POSTBACK: u16 = 28;
/// Somebody pressed one of the reply buttons of an interactive message.
pub const HUBSIG_KIND_INTERACTIVE_BUTTON_REPLY: u16 = 29;
/// Somebody chose a row of an interactive list.
pub const HUBSIG_KIND_INTERACTIVE_LIST_REPLY: u16 = 30;
/// Somebody finished a flow or an address form; the answers come as JSON inside a string.
pub const HUBSIG_KIND_INTERACTIVE_NFM_REPLY: u16 = 31;
/// An interactive answer came whose type is missing or not one of the documented ones.
pub const HUBSIG_KIND_INTERACTIVE_UNKNOWN: u16 = 32;
/// Somebody pressed a quick-reply button of a template message.
pub const HUBSIG_KIND_TEMPLATE_BUTTON_REPLY: u16 = 33;
/// Somebody allowed or refused being called by the business.
pub const HUBSIG_KIND_CALL_PERMISSION_REPLY: u16 = 34;
/// Somebody sent a shopping cart.
pub const HUBSIG_KIND_ORDER: u16 = 35;
/// Somebody opened the conversation for the first time and awaits a greeting.
pub const HUBSIG_KIND_REQUEST_WELCOME: u16 = 36;
/// WhatsApp reports a change about the user, such as a new number or identity.
pub const HUBSIG_KIND_SYSTEM_MESSAGE: u16 = 37;
/// A message came whose type is missing or not in the catalogue; its JSON is kept.
pub const HUBSIG_KIND_UNKNOWN_MESSAGE_TYPE: u16 = 38;
/// A message of the business left the platform.
pub const HUBSIG_KIND_MESSAGE_SENT: u16 = 39;
/// Messages of the business reached the device of the other person.
pub const HUBSIG_KIND_MESSAGE_DELIVERED: u16 = 40;
/// The other person has read what the business sent.
pub const HUBSIG_KIND_MESSAGE_READ: u16 = 41;
/// The other person played a voice message of the business.
pub const HUBSIG_KIND_MESSAGE_PLAYED: u16 = 42;
/// A message of the business could not be delivered; the errors are included.
pub const HUBSIG_KIND_MESSAGE_FAILED: u16 = 43;
/// The state of a payment asked for in a message changed.
pub const HUBSIG_KIND_PAYMENT_STATUS: u16 = 44;
/// A delivery status came that is not in the catalogue.
pub const HUBSIG_KIND_MESSAGE_STATUS_UNKNOWN: u16 = 45;
/// Somebody came back to an existing conversation through a link, an advert or a shop.
pub const HUBSIG_KIND_REFERRAL: u16 = 46;
/// Somebody agreed to be written to, through the checkbox or another plugin.
pub const HUBSIG_KIND_OPTIN: u16 = 47;
/// Somebody agreed to receive marketing notifications, or stopped or resumed them.
pub const HUBSIG_KIND_OPTIN_NOTIFICATION_MESSAGES: u16 = 48;
/// Somebody agreed to receive one single follow-up notification.
pub const HUBSIG_KIND_OPTIN_ONE_TIME_NOTIFICATION: u16 = 49;
/// Somebody connected their account with the business, or ended the connection.
pub const HUBSIG_KIND_ACCOUNT_LINKING: u16 = 50;
/// Another app handed the conversation over to this one.
pub const HUBSIG_KIND_PASS_THREAD_CONTROL: u16 = 51;
/// Another app took the conversation away from this one.
pub const HUBSIG_KIND_TAKE_THREAD_CONTROL: u16 = 52;
/// Another app asks this one to hand the conversation over.
pub const HUBSIG_KIND_REQUEST_THREAD_CONTROL: u16 = 53;
/// The roles of the apps in the handover protocol changed.
pub const HUBSIG_KIND_APP_ROLES: u16 = 54;
/// Meta warned, blocked or unblocked the account for a breach of policy.
pub const HUBSIG_KIND_POLICY_ENFORCEMENT: u16 = 55;
/// Somebody rated an automatic answer as good or bad.
pub const HUBSIG_KIND_RESPONSE_FEEDBACK: u16 = 56;
/// Somebody filled in a customer feedback form.
pub const HUBSIG_KIND_MESSAGING_FEEDBACK: u16 = 57;
/// Somebody filled in a customer information form.
pub const HUBSIG_KIND_CUSTOMER_INFORMATION: u16 = 58;
/// Somebody sent a lead form inside the conversation.
pub const HUBSIG_KIND_IN_THREAD_LEAD_FORM_SUBMIT: u16 = 59;
/// Somebody finished a round of an instant game.
pub const HUBSIG_KIND_GAME_PLAY: u16 = 60;
/// Somebody paid through the old buy button.
pub const HUBSIG_KIND_PAYMENT: u16 = 61;
/// Somebody is about to pay through the old buy button.
pub const HUBSIG_KIND_PRE_CHECKOUT: u16 = 62;
/// Somebody changed the shipping address of an old buy-button purchase.
pub const HUBSIG_KIND_CHECKOUT_UPDATE: u16 = 63;
/// Somebody opened a branded camera effect, a feature that has ended.
pub const HUBSIG_KIND_BRANDED_CAMERA: u16 = 64;
/// A messaging event came without any key of the catalogue; its JSON is kept.
pub const HUBSIG_KIND_UNKNOWN_MESSAGING_EVENT: u16 = 65;
/// A marketing message was sent.
pub const HUBSIG_KIND_MARKETING_MESSAGE_ECHOES: u16 = 66;
/// A marketing message was delivered.
pub const HUBSIG_KIND_MARKETING_MESSAGE_DELIVERIES: u16 = 67;
/// A marketing message could not be delivered.
pub const HUBSIG_KIND_MARKETING_MESSAGE_DELIVERY_FAILED: u16 = 68;
/// A marketing message was read.
pub const HUBSIG_KIND_MARKETING_MESSAGE_READS: u16 = 69;
/// Somebody followed a link of a marketing message.
pub const HUBSIG_KIND_MARKETING_MESSAGE_CLICKS: u16 = 70;
/// A call is being set up; the session description may be included.
pub const HUBSIG_KIND_CALL_CONNECT: u16 = 71;
/// A call ended.
pub const HUBSIG_KIND_CALL_TERMINATE: u16 = 72;
/// A call that the business started is ringing, was accepted or was refused.
pub const HUBSIG_KIND_CALL_STATUS: u16 = 73;
/// A call event came that is not in the catalogue.
pub const HUBSIG_KIND_CALL_UNKNOWN: u16 = 74;
/// Somebody commented on a post, reel or advert of the account, or answered a comment.
pub const HUBSIG_KIND_COMMENT: u16 = 75;
/// Somebody commented on a live video of the account while it was running.
pub const HUBSIG_KIND_LIVE_COMMENT: u16 = 76;
/// Somebody mentioned the account in a comment or a caption.
pub const HUBSIG_KIND_MENTION: u16 = 77;
/// The figures of a story, sent once it has ended.
pub const HUBSIG_KIND_STORY_INSIGHTS: u16 = 78;
/// A change came in an Instagram field that exists but whose content Meta does not describe.
pub const HUBSIG_KIND_INSTAGRAM_CHANGE_OTHER: u16 = 79;
/// A comment on a post of the page was added, edited, hidden or removed.
pub const HUBSIG_KIND_FEED_COMMENT: u16 = 80;
/// A like or another reaction on a post or comment of the page was added or removed.
pub const HUBSIG_KIND_FEED_REACTION: u16 = 81;
/// A post, picture, video or similar item appeared on the page or was changed.
pub const HUBSIG_KIND_FEED_POST: u16 = 82;
/// Something else happened in the feed of the page.
pub const HUBSIG_KIND_FEED_OTHER: u16 = 83;
/// Somebody mentioned the page in a post or comment.
pub const HUBSIG_KIND_PAGE_MENTION: u16 = 84;
/// Somebody recommended or rated the page, or changed such a review.
pub const HUBSIG_KIND_RATING: u16 = 85;
/// Somebody filled in the form of a lead advert.
pub const HUBSIG_KIND_LEADGEN: u16 = 86;
/// A label was put on a conversation of the inbox or taken off.
pub const HUBSIG_KIND_INBOX_LABELS: u16 = 87;
/// A conversation of the page changed.
pub const HUBSIG_KIND_CONVERSATIONS: u16 = 88;
/// A live video of the page changed its state.
pub const HUBSIG_KIND_LIVE_VIDEOS: u16 = 89;
/// The processing of a video of the page changed its state.
pub const HUBSIG_KIND_VIDEOS: u16 = 90;
/// An entry of the page profile changed, such as its phone number or opening hours.
pub const HUBSIG_KIND_PAGE_PROFILE_CHANGE: u16 = 91;
/// A change came in a page field that exists but whose content Meta does not describe.
pub const HUBSIG_KIND_PAGE_CHANGE_OTHER: u16 = 92;
/// WhatsApp reports an error that belongs to the account or the app, not to a message.
pub const HUBSIG_KIND_PLATFORM_ERROR: u16 = 93;
/// A part of the earlier conversations of a number that was moved to the platform.
pub const HUBSIG_KIND_HISTORY_CHUNK: u16 = 94;
/// The owner of the number did not share earlier conversations.
pub const HUBSIG_KIND_HISTORY_DECLINED: u16 = 95;
/// Media that belongs to a message of the shared history.
pub const HUBSIG_KIND_HISTORY_MEDIA: u16 = 96;
/// A contact in the address book of the WhatsApp Business app was added, changed or removed.
pub const HUBSIG_KIND_SMB_APP_STATE_SYNC: u16 = 97;
/// Somebody stopped or resumed marketing messages of the business.
pub const HUBSIG_KIND_USER_PREFERENCES: u16 = 98;
/// The business-scoped id of a user changed.
pub const HUBSIG_KIND_USER_ID_UPDATE: u16 = 99;
/// Meta recognised a purchase or a lead in a conversation.
pub const HUBSIG_KIND_AUTOMATIC_EVENTS: u16 = 100;
/// A conversion of a tracked click is reported.
pub const HUBSIG_KIND_TRACKING_EVENTS: u16 = 101;
/// A group was created or deleted, or that failed.
pub const HUBSIG_KIND_GROUP_LIFECYCLE_UPDATE: u16 = 102;
/// People joined, left or asked to join a group.
pub const HUBSIG_KIND_GROUP_PARTICIPANTS_UPDATE: u16 = 103;
/// Picture, name or description of a group changed.
pub const HUBSIG_KIND_GROUP_SETTINGS_UPDATE: u16 = 104;
/// A group was suspended or released again.
pub const HUBSIG_KIND_GROUP_STATUS_UPDATE: u16 = 105;
/// A group event came under a field that is not in the catalogue.
pub const HUBSIG_KIND_GROUP_UNKNOWN: u16 = 106;
/// Meta raises an alert about the business account or one of its numbers.
pub const HUBSIG_KIND_ACCOUNT_ALERTS: u16 = 107;
/// The review of the business account ended.
pub const HUBSIG_KIND_ACCOUNT_REVIEW_UPDATE: u16 = 108;
/// The settings of a phone number changed.
pub const HUBSIG_KIND_ACCOUNT_SETTINGS_UPDATE: u16 = 109;
/// Something about the business account changed: violations, bans, partners, prices and more.
pub const HUBSIG_KIND_ACCOUNT_UPDATE: u16 = 110;
/// The limits of the business on conversations or phone numbers changed.
pub const HUBSIG_KIND_BUSINESS_CAPABILITY_UPDATE: u16 = 111;
/// The state of the business changed.
pub const HUBSIG_KIND_BUSINESS_STATUS_UPDATE: u16 = 112;
/// The user name of the business was approved, reserved or removed.
pub const HUBSIG_KIND_BUSINESS_USERNAME_UPDATE: u16 = 113;
/// A flow changed its state, or its endpoint crossed a threshold.
pub const HUBSIG_KIND_FLOWS: u16 = 114;
/// A message template was approved, refused, paused or otherwise changed its state.
pub const HUBSIG_KIND_MESSAGE_TEMPLATE_STATUS_UPDATE: u16 = 115;
/// The quality score of a message template changed.
pub const HUBSIG_KIND_MESSAGE_TEMPLATE_QUALITY_UPDATE: u16 = 116;
/// The content of a message template was edited.
pub const HUBSIG_KIND_MESSAGE_TEMPLATE_COMPONENTS_UPDATE: u16 = 117;
/// The category of a message template was changed or is about to be.
pub const HUBSIG_KIND_TEMPLATE_CATEGORY_UPDATE: u16 = 118;
/// Meta found that a message template belongs in another category.
pub const HUBSIG_KIND_TEMPLATE_CORRECT_CATEGORY_DETECTION: u16 = 119;
/// A solution shared between partners changed its state.
pub const HUBSIG_KIND_PARTNER_SOLUTIONS: u16 = 120;
/// A payment configuration changed its state.
pub const HUBSIG_KIND_PAYMENT_CONFIGURATION_UPDATE: u16 = 121;
/// The display name of a phone number was approved or refused.
pub const HUBSIG_KIND_PHONE_NUMBER_NAME_UPDATE: u16 = 122;
/// The messaging limit or throughput of a phone number changed.
pub const HUBSIG_KIND_PHONE_NUMBER_QUALITY_UPDATE: u16 = 123;
/// The two-step PIN of a phone number was changed or asked for.
pub const HUBSIG_KIND_SECURITY: u16 = 124;
/// The subscription was made without values: only the name of the changed field is known.
pub const HUBSIG_KIND_CHANGED_FIELDS_ONLY: u16 = 125;
/// A change came in a field that is not in the catalogue, or in a form that is not; its JSON is kept.
pub const HUBSIG_KIND_UNKNOWN_CHANGE: u16 = 126;
/// An entry came that holds nothing of the catalogue; its JSON is kept.
pub const HUBSIG_KIND_UNKNOWN_ENTRY: u16 = 127;
/// A change of an object other than Instagram, pages and WhatsApp accounts.
pub const HUBSIG_KIND_OTHER_OBJECT_CHANGE: u16 = 128;
/// The body is JSON but no envelope of the catalogue; it is kept whole.
pub const HUBSIG_KIND_UNKNOWN_BODY: u16 = 129;
/// A data-deletion or deauthorize callback; it has its own entry point and never comes in a delivery.
pub const HUBSIG_KIND_SIGNED_REQUEST: u16 = 130;

// Which details an event has: hubsig_event.shape.

/// A message in any state: received, echoed, edited, deleted, unsupported.
pub const HUBSIG_SHAPE_MESSAGE: u8 = 1;
/// A reaction put on a message or removed.
pub const HUBSIG_SHAPE_REACTION: u8 = 2;
/// What became of messages of the account: sent, delivered, read, failed.
pub const HUBSIG_SHAPE_RECEIPT: u8 = 3;
/// A button, ice breaker or menu entry was pressed.
pub const HUBSIG_SHAPE_POSTBACK: u8 = 4;
/// Somebody came into an existing conversation through a link or an advert.
pub const HUBSIG_SHAPE_REFERRAL: u8 = 5;
/// Somebody agreed to be written to, or changed that agreement.
pub const HUBSIG_SHAPE_OPTIN: u8 = 6;
/// Control of a conversation moved between apps.
pub const HUBSIG_SHAPE_HANDOVER: u8 = 7;
/// A comment on content of the account.
pub const HUBSIG_SHAPE_COMMENT: u8 = 8;
/// The account was mentioned in somebody's content.
pub const HUBSIG_SHAPE_MENTION: u8 = 9;
/// A voice call, or the permission for one.
pub const HUBSIG_SHAPE_CALL: u8 = 10;
/// A shopping cart.
pub const HUBSIG_SHAPE_ORDER: u8 = 11;
/// Figures about content of the account.
pub const HUBSIG_SHAPE_INSIGHTS: u8 = 12;
/// Any other event: a name and a value.
pub const HUBSIG_SHAPE_CHANGE: u8 = 13;
/// What the catalogue does not hold; the JSON is kept.
pub const HUBSIG_SHAPE_UNKNOWN: u8 = 14;

// Where an event comes from: hubsig_event.platform.

/// Instagram messaging, comments, mentions and insights.
pub const HUBSIG_PLATFORM_INSTAGRAM: u8 = 1;
/// Messenger and everything else a Facebook page sends.
pub const HUBSIG_PLATFORM_MESSENGER: u8 = 2;
/// The WhatsApp Business platform.
pub const HUBSIG_PLATFORM_WHATSAPP: u8 = 3;
/// Any other webhook object, or none.
pub const HUBSIG_PLATFORM_OTHER: u8 = 4;

// What a message holds: hubsig_event.content.

/// Text without attachments.
pub const HUBSIG_CONTENT_TEXT: u8 = 1;
/// A picture, GIFs included.
pub const HUBSIG_CONTENT_IMAGE: u8 = 2;
/// A video.
pub const HUBSIG_CONTENT_VIDEO: u8 = 3;
/// A sound file or voice message.
pub const HUBSIG_CONTENT_AUDIO: u8 = 4;
/// A document or other file.
pub const HUBSIG_CONTENT_FILE: u8 = 5;
/// A sticker; also any attachment whose payload carries a sticker id.
pub const HUBSIG_CONTENT_STICKER: u8 = 6;
/// A shared feed post.
pub const HUBSIG_CONTENT_SHARE: u8 = 7;
/// A shared reel.
pub const HUBSIG_CONTENT_REEL: u8 = 8;
/// A shared story.
pub const HUBSIG_CONTENT_STORY_SHARE: u8 = 9;
/// A story that mentions the account.
pub const HUBSIG_CONTENT_STORY_MENTION: u8 = 10;
/// A place.
pub const HUBSIG_CONTENT_LOCATION: u8 = 11;
/// Contact cards.
pub const HUBSIG_CONTENT_CONTACTS: u8 = 12;
/// A structured template.
pub const HUBSIG_CONTENT_TEMPLATE: u8 = 13;
/// A link with a title, standing for something that cannot be handed over.
pub const HUBSIG_CONTENT_FALLBACK: u8 = 14;
/// View-once media, without its content.
pub const HUBSIG_CONTENT_EPHEMERAL: u8 = 15;
/// An appointment.
pub const HUBSIG_CONTENT_APPOINTMENT: u8 = 16;
/// Attachments of several classes.
pub const HUBSIG_CONTENT_MIXED: u8 = 17;
/// Something the platform does not hand over.
pub const HUBSIG_CONTENT_UNSUPPORTED: u8 = 18;
/// An attachment type that is not in this table.
pub const HUBSIG_CONTENT_UNKNOWN: u8 = 19;
/// Neither text nor attachment.
pub const HUBSIG_CONTENT_EMPTY: u8 = 20;

// Who did it: hubsig_event.direction.

/// Another person did it.
pub const HUBSIG_DIRECTION_INCOMING: u8 = 1;
/// The account itself did it: an echo, an own comment, a message to itself.
pub const HUBSIG_DIRECTION_OUTGOING: u8 = 2;
/// Nobody wrote: statuses, handovers, insights, management and what is unknown.
pub const HUBSIG_DIRECTION_NONE: u8 = 3;

// Whether this app owns the conversation: hubsig_event.channel.

/// This app owns the conversation, or the event belongs to none.
pub const HUBSIG_CHANNEL_PRIMARY: u8 = 1;
/// A copy: another app owns the conversation, and answering is its business.
pub const HUBSIG_CHANNEL_STANDBY: u8 = 2;

// Where in the body an event stood: hubsig_event.envelope.

/// An element of `entry[].messaging[]`.
pub const HUBSIG_ENVELOPE_MESSAGING: u8 = 1;
/// An element of `entry[].standby[]`.
pub const HUBSIG_ENVELOPE_STANDBY: u8 = 2;
/// An element of `entry[].changes[]`, nested changes included.
pub const HUBSIG_ENVELOPE_CHANGE: u8 = 3;
/// The entry itself carries `field` and `value`.
pub const HUBSIG_ENVELOPE_ENTRY_CHANGE: u8 = 4;
/// An element of `entry[].calls[]`.
pub const HUBSIG_ENVELOPE_ENTRY_CALLS: u8 = 5;
/// The entry itself is a messaging event.
pub const HUBSIG_ENVELOPE_ENTRY_BARE: u8 = 6;
/// The body itself is a change: it has a `field` and no `entry`.
pub const HUBSIG_ENVELOPE_FLAT: u8 = 7;
/// A name in `entry[].changed_fields[]`.
pub const HUBSIG_ENVELOPE_CHANGED_FIELDS: u8 = 8;
/// The whole entry, because nothing in it is known.
pub const HUBSIG_ENVELOPE_ENTRY: u8 = 9;
/// The whole body, because it is no envelope.
pub const HUBSIG_ENVELOPE_BODY: u8 = 10;

// What sort of id the other person's is: hubsig_event.user_id_type.

/// Instagram-scoped id.
pub const HUBSIG_USER_ID_TYPE_IGSID: u8 = 1;
/// Page-scoped id of Messenger.
pub const HUBSIG_USER_ID_TYPE_PSID: u8 = 2;
/// Business-scoped id of WhatsApp.
pub const HUBSIG_USER_ID_TYPE_BSUID: u8 = 3;
/// Phone number id of WhatsApp.
pub const HUBSIG_USER_ID_TYPE_WA_ID: u8 = 4;

// Remarks, bits of hubsig_event.flags.

/// The platform marked the message as sent by the account.
pub const HUBSIG_FLAG_IS_ECHO: u32 = 1 << 0;
/// The account wrote to itself.
pub const HUBSIG_FLAG_IS_SELF: u32 = 1 << 1;
/// The entry carries id `0`, as the test button of the dashboard sends it. A hint: it never gates anything.
pub const HUBSIG_FLAG_IS_TEST: u32 = 1 << 2;
/// The event carries a referral beside what decided its kind.
pub const HUBSIG_FLAG_HAS_REFERRAL: u32 = 1 << 3;
/// The message answers another message or a story.
pub const HUBSIG_FLAG_HAS_REPLY_TO: u32 = 1 << 4;
/// The referral names a product.
pub const HUBSIG_FLAG_HAS_PRODUCT_REFERRAL: u32 = 1 << 5;
/// A messaging event came without the id of its sender.
pub const HUBSIG_FLAG_MISSING_SENDER: u32 = 1 << 6;
/// A key the parser looks at stands twice in one object; the last one counts.
pub const HUBSIG_FLAG_DUPLICATE_KEYS: u32 = 1 << 7;
/// A value had another JSON type than documented, and its accessor is absent.
pub const HUBSIG_FLAG_WRONG_TYPE: u32 = 1 << 8;

// Other deciding keys, bits of hubsig_event.also.

/// The key `message` stood beside the one that decided.
pub const HUBSIG_ALSO_MESSAGE: u32 = 1 << 0;
/// The key `message_edit` stood beside the one that decided.
pub const HUBSIG_ALSO_MESSAGE_EDIT: u32 = 1 << 1;
/// The key `reaction` stood beside the one that decided.
pub const HUBSIG_ALSO_REACTION: u32 = 1 << 2;
/// The key `read` stood beside the one that decided.
pub const HUBSIG_ALSO_READ: u32 = 1 << 3;
/// The key `delivery` stood beside the one that decided.
pub const HUBSIG_ALSO_DELIVERY: u32 = 1 << 4;
/// The key `postback` stood beside the one that decided.
pub const HUBSIG_ALSO_POSTBACK: u32 = 1 << 5;
/// The key `optin` stood beside the one that decided.
pub const HUBSIG_ALSO_OPTIN: u32 = 1 << 6;
/// The key `account_linking` stood beside the one that decided.
pub const HUBSIG_ALSO_ACCOUNT_LINKING: u32 = 1 << 7;
/// The key `pass_thread_control` stood beside the one that decided.
pub const HUBSIG_ALSO_PASS_THREAD_CONTROL: u32 = 1 << 8;
/// The key `take_thread_control` stood beside the one that decided.
pub const HUBSIG_ALSO_TAKE_THREAD_CONTROL: u32 = 1 << 9;
/// The key `request_thread_control` stood beside the one that decided.
pub const HUBSIG_ALSO_REQUEST_THREAD_CONTROL: u32 = 1 << 10;
/// The key `app_roles` stood beside the one that decided.
pub const HUBSIG_ALSO_APP_ROLES: u32 = 1 << 11;
/// The key `policy_enforcement` stood beside the one that decided.
pub const HUBSIG_ALSO_POLICY_ENFORCEMENT: u32 = 1 << 12;
/// The key `policy-enforcement` stood beside the one that decided.
pub const HUBSIG_ALSO_POLICY_ENFORCEMENT_HYPHENATED: u32 = 1 << 13;
/// The key `response_feedback` stood beside the one that decided.
pub const HUBSIG_ALSO_RESPONSE_FEEDBACK: u32 = 1 << 14;
/// The key `messaging_feedback` stood beside the one that decided.
pub const HUBSIG_ALSO_MESSAGING_FEEDBACK: u32 = 1 << 15;
/// The key `messaging_customer_information` stood beside the one that decided.
pub const HUBSIG_ALSO_MESSAGING_CUSTOMER_INFORMATION: u32 = 1 << 16;
/// The key `order` stood beside the one that decided.
pub const HUBSIG_ALSO_ORDER: u32 = 1 << 17;
/// The key `form` stood beside the one that decided.
pub const HUBSIG_ALSO_FORM: u32 = 1 << 18;
/// The key `game_play` stood beside the one that decided.
pub const HUBSIG_ALSO_GAME_PLAY: u32 = 1 << 19;
/// The key `call_permission_reply` stood beside the one that decided.
pub const HUBSIG_ALSO_CALL_PERMISSION_REPLY: u32 = 1 << 20;
/// The key `payment` stood beside the one that decided.
pub const HUBSIG_ALSO_PAYMENT: u32 = 1 << 21;
/// The key `pre_checkout` stood beside the one that decided.
pub const HUBSIG_ALSO_PRE_CHECKOUT: u32 = 1 << 22;
/// The key `checkout_update` stood beside the one that decided.
pub const HUBSIG_ALSO_CHECKOUT_UPDATE: u32 = 1 << 23;
/// The key `branded_camera` stood beside the one that decided.
pub const HUBSIG_ALSO_BRANDED_CAMERA: u32 = 1 << 24;
/// The key `referral` stood beside the one that decided.
pub const HUBSIG_ALSO_REFERRAL: u32 = 1 << 25;

// Attributes, which every event has: for hubsig_field and hubsig_field_text.

/// What happened. (name)
pub const HUBSIG_FIELD_KIND: u16 = 1;
/// Where it came from. (name)
pub const HUBSIG_FIELD_PLATFORM: u16 = 2;
/// What a message-like event holds. (name)
pub const HUBSIG_FIELD_CONTENT: u16 = 3;
/// Who did it; a program that answers `incoming` only can never answer itself. (name)
pub const HUBSIG_FIELD_DIRECTION: u16 = 4;
/// Whether this app owns the conversation. (name)
pub const HUBSIG_FIELD_CHANNEL: u16 = 5;
/// Where in the body the event stood. (name)
pub const HUBSIG_FIELD_ENVELOPE: u16 = 6;
/// The wire's name of the changed field, where the envelope has one. (text)
pub const HUBSIG_FIELD_FIELD: u16 = 7;
/// The account of the business: page, Instagram account or WhatsApp business account. (text)
pub const HUBSIG_FIELD_ACCOUNT_ID: u16 = 8;
/// The business phone number the event belongs to; WhatsApp only. (text)
pub const HUBSIG_FIELD_PHONE_NUMBER_ID: u16 = 9;
/// Who sent it, as on the wire. (text)
pub const HUBSIG_FIELD_SENDER_ID: u16 = 10;
/// Who received it, as on the wire. (text)
pub const HUBSIG_FIELD_RECIPIENT_ID: u16 = 11;
/// The other person, whatever the direction. (text)
pub const HUBSIG_FIELD_USER_ID: u16 = 12;
/// What sort of id `user_id` is. (name)
pub const HUBSIG_FIELD_USER_ID_TYPE: u16 = 13;
/// The event's own id, where it has one. (text)
pub const HUBSIG_FIELD_MESSAGE_ID: u16 = 14;
/// The message or object the event is about. (text)
pub const HUBSIG_FIELD_TARGET_ID: u16 = 15;
/// When it happened, in milliseconds UTC. (time)
pub const HUBSIG_FIELD_TIMESTAMP_MS: u16 = 16;
/// A key for recognising the event again: the same after redelivery and regrouping. (text)
pub const HUBSIG_FIELD_KEY: u16 = 17;
/// Yes-or-no remarks. (names)
pub const HUBSIG_FIELD_FLAGS: u16 = 18;
/// Further deciding keys seen beside the one that decided, as on the wire. (names)
pub const HUBSIG_FIELD_ALSO: u16 = 19;

// Fields of the shapes, for hubsig_field and hubsig_field_text.

/// What the person wrote. (text)
pub const HUBSIG_FIELD_MESSAGE_TEXT: u16 = 100;
/// The payload of the tapped quick reply. (text)
pub const HUBSIG_FIELD_MESSAGE_QUICK_REPLY_PAYLOAD: u16 = 101;
/// The message that is answered. (text)
pub const HUBSIG_FIELD_MESSAGE_REPLY_TO_MESSAGE_ID: u16 = 102;
/// Whether the sender answers a message of their own. (bool)
pub const HUBSIG_FIELD_MESSAGE_REPLY_TO_IS_SELF: u16 = 103;
/// The story. (text)
pub const HUBSIG_FIELD_MESSAGE_STORY_ID: u16 = 104;
/// Where the story can be fetched, as long as it exists. (text)
pub const HUBSIG_FIELD_MESSAGE_STORY_URL: u16 = 105;
/// Where the link sticker of the answered story leads. (text)
pub const HUBSIG_FIELD_MESSAGE_STORY_LINK_STICKER_URL: u16 = 106;
/// The page that a story mentions. (text)
pub const HUBSIG_FIELD_MESSAGE_MENTIONED_PAGE_ID: u16 = 107;
/// Pictures, files, shares and the like. (list)
pub const HUBSIG_FIELD_MESSAGE_ATTACHMENTS: u16 = 108;
/// How often the message has been edited. (int)
pub const HUBSIG_FIELD_MESSAGE_NUM_EDIT: u16 = 109;
/// The sticker, where the message itself names it. (text)
pub const HUBSIG_FIELD_MESSAGE_STICKER_ID: u16 = 110;
/// The app that sent it. (text)
pub const HUBSIG_FIELD_MESSAGE_APP_ID: u16 = 111;
/// Free text that an app passed along. (text)
pub const HUBSIG_FIELD_MESSAGE_METADATA: u16 = 112;
/// The inbox folder. (text)
pub const HUBSIG_FIELD_MESSAGE_FOLDER: u16 = 113;
/// The reference of a person who used the checkbox plugin and has no id yet. (text)
pub const HUBSIG_FIELD_MESSAGE_USER_REF: u16 = 114;
/// The sort of plugin contact that went before. (text)
pub const HUBSIG_FIELD_MESSAGE_PRIOR_MESSAGE_SOURCE: u16 = 115;
/// The reference of the plugin contact that went before. (text)
pub const HUBSIG_FIELD_MESSAGE_PRIOR_MESSAGE_IDENTIFIER: u16 = 116;
/// What Meta's language processing found in the text. (raw)
pub const HUBSIG_FIELD_MESSAGE_NLP: u16 = 117;
/// Commands the person chose. (raw)
pub const HUBSIG_FIELD_MESSAGE_COMMANDS: u16 = 118;
/// Where the message was written, for older plugins. (raw)
pub const HUBSIG_FIELD_MESSAGE_TAGS: u16 = 119;
/// The `ref` parameter that the business put into the link, the button or the plugin. (text)
pub const HUBSIG_FIELD_MESSAGE_REFERRAL_REF: u16 = 120;
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list. (text)
pub const HUBSIG_FIELD_MESSAGE_REFERRAL_SOURCE: u16 = 121;
/// The sort of referral, such as `OPEN_THREAD`. (text)
pub const HUBSIG_FIELD_MESSAGE_REFERRAL_TYPE: u16 = 122;
/// The page on which the person followed the link or used the plugin. (text)
pub const HUBSIG_FIELD_MESSAGE_REFERER_URI: u16 = 123;
/// Whether the person came without being logged in. (bool)
pub const HUBSIG_FIELD_MESSAGE_IS_GUEST_USER: u16 = 124;
/// The product the person came from. (text)
pub const HUBSIG_FIELD_MESSAGE_PRODUCT_ID: u16 = 125;
/// The advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_ID: u16 = 126;
/// The title of the advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_TITLE: u16 = 127;
/// The picture of the advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_PHOTO_URL: u16 = 128;
/// The video of the advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_VIDEO_URL: u16 = 129;
/// The post behind the advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_POST_ID: u16 = 130;
/// The flow behind the advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_FLOW_ID: u16 = 131;
/// Who wrote the message that is answered. (text)
pub const HUBSIG_FIELD_MESSAGE_REPLY_TO_SENDER_ID: u16 = 132;
/// Whether the message was forwarded. (bool)
pub const HUBSIG_FIELD_MESSAGE_FORWARDED: u16 = 133;
/// Whether the message was forwarded many times. (bool)
pub const HUBSIG_FIELD_MESSAGE_FREQUENTLY_FORWARDED: u16 = 134;
/// The product catalogue. (text)
pub const HUBSIG_FIELD_MESSAGE_CATALOG_ID: u16 = 135;
/// The product, by the id that the business gave it. (text)
pub const HUBSIG_FIELD_MESSAGE_PRODUCT_RETAILER_ID: u16 = 136;
/// The wire's name for the type of the message. (text)
pub const HUBSIG_FIELD_MESSAGE_MESSAGE_TYPE: u16 = 137;
/// The media. (text)
pub const HUBSIG_FIELD_MESSAGE_MEDIA_ID: u16 = 138;
/// The media type, such as `image/jpeg`. (text)
pub const HUBSIG_FIELD_MESSAGE_MIME_TYPE: u16 = 139;
/// The SHA-256 of the media in base64, as written. (text)
pub const HUBSIG_FIELD_MESSAGE_SHA256: u16 = 140;
/// The name of the file. (text)
pub const HUBSIG_FIELD_MESSAGE_FILENAME: u16 = 141;
/// The text under the media. (text)
pub const HUBSIG_FIELD_MESSAGE_CAPTION: u16 = 142;
/// Whether the sound was recorded in the conversation. (bool)
pub const HUBSIG_FIELD_MESSAGE_VOICE: u16 = 143;
/// Whether the sticker moves. (bool)
pub const HUBSIG_FIELD_MESSAGE_ANIMATED: u16 = 144;
/// Where the media can be fetched with an access token, for some minutes. (text)
pub const HUBSIG_FIELD_MESSAGE_MEDIA_URL: u16 = 145;
/// Degrees north, as written. (text)
pub const HUBSIG_FIELD_MESSAGE_LATITUDE: u16 = 146;
/// Degrees east, as written. (text)
pub const HUBSIG_FIELD_MESSAGE_LONGITUDE: u16 = 147;
/// The name of the place. (text)
pub const HUBSIG_FIELD_MESSAGE_LOCATION_NAME: u16 = 148;
/// The address of the place. (text)
pub const HUBSIG_FIELD_MESSAGE_LOCATION_ADDRESS: u16 = 149;
/// The web page of the place. (text)
pub const HUBSIG_FIELD_MESSAGE_LOCATION_URL: u16 = 150;
/// The contact cards, an array of objects. (raw)
pub const HUBSIG_FIELD_MESSAGE_CONTACTS: u16 = 151;
/// What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open list. (text)
pub const HUBSIG_FIELD_MESSAGE_INTERACTIVE_TYPE: u16 = 152;
/// The id of the tapped button or row. (text)
pub const HUBSIG_FIELD_MESSAGE_REPLY_ID: u16 = 153;
/// The title of the tapped button or row. (text)
pub const HUBSIG_FIELD_MESSAGE_REPLY_TITLE: u16 = 154;
/// The description of the tapped row. (text)
pub const HUBSIG_FIELD_MESSAGE_REPLY_DESCRIPTION: u16 = 155;
/// What kind of form was filled in, such as `flow` or `address_message`. (text)
pub const HUBSIG_FIELD_MESSAGE_FLOW_NAME: u16 = 156;
/// What was filled in: JSON in a text. (text)
pub const HUBSIG_FIELD_MESSAGE_FLOW_RESPONSE: u16 = 157;
/// The reaction as a character. (text)
pub const HUBSIG_FIELD_MESSAGE_EMOJI: u16 = 158;
/// The group. (text)
pub const HUBSIG_FIELD_MESSAGE_GROUP_ID: u16 = 159;
/// What the system tells of, such as `user_changed_number`. (text)
pub const HUBSIG_FIELD_MESSAGE_SYSTEM_TYPE: u16 = 160;
/// The phone number that the person has now. (text)
pub const HUBSIG_FIELD_MESSAGE_NEW_WA_ID: u16 = 161;
/// The business-scoped id that the person has now. (text)
pub const HUBSIG_FIELD_MESSAGE_NEW_BSUID: u16 = 162;
/// What tells whether the person still is who they were, an object or a hash. (raw)
pub const HUBSIG_FIELD_MESSAGE_IDENTITY: u16 = 163;
/// What kind of message could not be handed over. (text)
pub const HUBSIG_FIELD_MESSAGE_UNSUPPORTED_TYPE: u16 = 164;
/// What had become of a message of the past. (text)
pub const HUBSIG_FIELD_MESSAGE_HISTORY_STATUS: u16 = 165;
/// The advert or post that the person came from. (text)
pub const HUBSIG_FIELD_MESSAGE_REFERRAL_SOURCE_ID: u16 = 166;
/// The address of the advert or post that the person came from. (text)
pub const HUBSIG_FIELD_MESSAGE_REFERRAL_SOURCE_URL: u16 = 167;
/// The text of the advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_BODY: u16 = 168;
/// Whether the advert shows an `image` or a `video`. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_MEDIA_TYPE: u16 = 169;
/// The preview picture of the advert. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_THUMBNAIL_URL: u16 = 170;
/// The greeting that the advert showed. (text)
pub const HUBSIG_FIELD_MESSAGE_AD_WELCOME_TEXT: u16 = 171;
/// The click id of an advert that leads to WhatsApp. (text)
pub const HUBSIG_FIELD_MESSAGE_CTWA_CLID: u16 = 172;
/// The number of the first error. (int)
pub const HUBSIG_FIELD_MESSAGE_ERROR_CODE: u16 = 173;
/// The title of the first error. (text)
pub const HUBSIG_FIELD_MESSAGE_ERROR_TITLE: u16 = 174;
/// The text of the first error. (text)
pub const HUBSIG_FIELD_MESSAGE_ERROR_MESSAGE: u16 = 175;
/// What the first error says about the case at hand. (text)
pub const HUBSIG_FIELD_MESSAGE_ERROR_DETAILS: u16 = 176;
/// All errors, an array of objects. (raw)
pub const HUBSIG_FIELD_MESSAGE_ERRORS: u16 = 177;
/// The name that the person gave themselves on WhatsApp. (text)
pub const HUBSIG_FIELD_MESSAGE_PROFILE_NAME: u16 = 178;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_MESSAGE_USERNAME: u16 = 179;
/// The business-scoped id of the other person on WhatsApp. (text)
pub const HUBSIG_FIELD_MESSAGE_BSUID: u16 = 180;
/// The id of the other person that is shared by all portfolios of a business on WhatsApp. (text)
pub const HUBSIG_FIELD_MESSAGE_PARENT_BSUID: u16 = 181;
/// The phone number of the other person on WhatsApp, where it is shown. (text)
pub const HUBSIG_FIELD_MESSAGE_WA_ID: u16 = 182;
/// The phone number of the business on WhatsApp, as it is shown. (text)
pub const HUBSIG_FIELD_MESSAGE_DISPLAY_PHONE_NUMBER: u16 = 183;
/// `react` or `unreact`. (text)
pub const HUBSIG_FIELD_REACTION_ACTION: u16 = 200;
/// The name of the reaction, such as `love`. (text)
pub const HUBSIG_FIELD_REACTION_REACTION: u16 = 201;
/// The reaction as a character. (text)
pub const HUBSIG_FIELD_REACTION_EMOJI: u16 = 202;
/// The inbox folder. (text)
pub const HUBSIG_FIELD_REACTION_FOLDER: u16 = 203;
/// The group. (text)
pub const HUBSIG_FIELD_REACTION_GROUP_ID: u16 = 204;
/// The name that the person gave themselves on WhatsApp. (text)
pub const HUBSIG_FIELD_REACTION_PROFILE_NAME: u16 = 205;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_REACTION_USERNAME: u16 = 206;
/// The business-scoped id of the other person on WhatsApp. (text)
pub const HUBSIG_FIELD_REACTION_BSUID: u16 = 207;
/// The id of the other person that is shared by all portfolios of a business on WhatsApp. (text)
pub const HUBSIG_FIELD_REACTION_PARENT_BSUID: u16 = 208;
/// The phone number of the other person on WhatsApp, where it is shown. (text)
pub const HUBSIG_FIELD_REACTION_WA_ID: u16 = 209;
/// The phone number of the business on WhatsApp, as it is shown. (text)
pub const HUBSIG_FIELD_REACTION_DISPLAY_PHONE_NUMBER: u16 = 210;
/// Everything sent up to this time is covered. (time)
pub const HUBSIG_FIELD_RECEIPT_WATERMARK_MS: u16 = 300;
/// The messages covered, an array of strings. (raw)
pub const HUBSIG_FIELD_RECEIPT_MESSAGE_IDS: u16 = 301;
/// The wire's name for what became of it. (text)
pub const HUBSIG_FIELD_RECEIPT_RECEIPT_STATUS: u16 = 302;
/// The number of the first error. (int)
pub const HUBSIG_FIELD_RECEIPT_ERROR_CODE: u16 = 303;
/// The title of the first error. (text)
pub const HUBSIG_FIELD_RECEIPT_ERROR_TITLE: u16 = 304;
/// The text of the first error. (text)
pub const HUBSIG_FIELD_RECEIPT_ERROR_MESSAGE: u16 = 305;
/// What the first error says about the case at hand. (text)
pub const HUBSIG_FIELD_RECEIPT_ERROR_DETAILS: u16 = 306;
/// All errors, an array of objects. (raw)
pub const HUBSIG_FIELD_RECEIPT_ERRORS: u16 = 307;
/// The conversation that is paid for. (text)
pub const HUBSIG_FIELD_RECEIPT_CONVERSATION_ID: u16 = 308;
/// How the conversation began, such as `service` or `referral_conversion`. (text)
pub const HUBSIG_FIELD_RECEIPT_CONVERSATION_ORIGIN: u16 = 309;
/// When the conversation ends. (time)
pub const HUBSIG_FIELD_RECEIPT_CONVERSATION_EXPIRES_MS: u16 = 310;
/// Whether it costs. (bool)
pub const HUBSIG_FIELD_RECEIPT_BILLABLE: u16 = 311;
/// How it is priced: `PMP` by message, `CBP` by conversation. (text)
pub const HUBSIG_FIELD_RECEIPT_PRICING_MODEL: u16 = 312;
/// What it is priced as, such as `utility`. (text)
pub const HUBSIG_FIELD_RECEIPT_PRICING_CATEGORY: u16 = 313;
/// Which price holds, such as `regular` or `free_customer_service`. (text)
pub const HUBSIG_FIELD_RECEIPT_PRICING_TYPE: u16 = 314;
/// Free text that the business sent along. (text)
pub const HUBSIG_FIELD_RECEIPT_BIZ_OPAQUE_CALLBACK_DATA: u16 = 315;
/// `group` where the recipient is one. (text)
pub const HUBSIG_FIELD_RECEIPT_RECIPIENT_TYPE: u16 = 316;
/// The group. (text)
pub const HUBSIG_FIELD_RECEIPT_GROUP_ID: u16 = 317;
/// The member of the group. (text)
pub const HUBSIG_FIELD_RECEIPT_PARTICIPANT_ID: u16 = 318;
/// The payment, an object. (raw)
pub const HUBSIG_FIELD_RECEIPT_PAYMENT: u16 = 319;
/// The name that the person gave themselves on WhatsApp. (text)
pub const HUBSIG_FIELD_RECEIPT_PROFILE_NAME: u16 = 320;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_RECEIPT_USERNAME: u16 = 321;
/// The business-scoped id of the other person on WhatsApp. (text)
pub const HUBSIG_FIELD_RECEIPT_BSUID: u16 = 322;
/// The id of the other person that is shared by all portfolios of a business on WhatsApp. (text)
pub const HUBSIG_FIELD_RECEIPT_PARENT_BSUID: u16 = 323;
/// The phone number of the other person on WhatsApp, where it is shown. (text)
pub const HUBSIG_FIELD_RECEIPT_WA_ID: u16 = 324;
/// The phone number of the business on WhatsApp, as it is shown. (text)
pub const HUBSIG_FIELD_RECEIPT_DISPLAY_PHONE_NUMBER: u16 = 325;
/// The text on what was pressed or agreed to. (text)
pub const HUBSIG_FIELD_POSTBACK_TITLE: u16 = 400;
/// The payload the developer gave it. (text)
pub const HUBSIG_FIELD_POSTBACK_PAYLOAD: u16 = 401;
/// The `ref` parameter that the business put into the link, the button or the plugin. (text)
pub const HUBSIG_FIELD_POSTBACK_REFERRAL_REF: u16 = 402;
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list. (text)
pub const HUBSIG_FIELD_POSTBACK_REFERRAL_SOURCE: u16 = 403;
/// The sort of referral, such as `OPEN_THREAD`. (text)
pub const HUBSIG_FIELD_POSTBACK_REFERRAL_TYPE: u16 = 404;
/// The page on which the person followed the link or used the plugin. (text)
pub const HUBSIG_FIELD_POSTBACK_REFERER_URI: u16 = 405;
/// Whether the person came without being logged in. (bool)
pub const HUBSIG_FIELD_POSTBACK_IS_GUEST_USER: u16 = 406;
/// The product the person came from. (text)
pub const HUBSIG_FIELD_POSTBACK_PRODUCT_ID: u16 = 407;
/// The advert. (text)
pub const HUBSIG_FIELD_POSTBACK_AD_ID: u16 = 408;
/// The title of the advert. (text)
pub const HUBSIG_FIELD_POSTBACK_AD_TITLE: u16 = 409;
/// The picture of the advert. (text)
pub const HUBSIG_FIELD_POSTBACK_AD_PHOTO_URL: u16 = 410;
/// The video of the advert. (text)
pub const HUBSIG_FIELD_POSTBACK_AD_VIDEO_URL: u16 = 411;
/// The post behind the advert. (text)
pub const HUBSIG_FIELD_POSTBACK_AD_POST_ID: u16 = 412;
/// The flow behind the advert. (text)
pub const HUBSIG_FIELD_POSTBACK_AD_FLOW_ID: u16 = 413;
/// The `ref` parameter that the business put into the link, the button or the plugin. (text)
pub const HUBSIG_FIELD_REFERRAL_REFERRAL_REF: u16 = 500;
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list. (text)
pub const HUBSIG_FIELD_REFERRAL_REFERRAL_SOURCE: u16 = 501;
/// The sort of referral, such as `OPEN_THREAD`. (text)
pub const HUBSIG_FIELD_REFERRAL_REFERRAL_TYPE: u16 = 502;
/// The page on which the person followed the link or used the plugin. (text)
pub const HUBSIG_FIELD_REFERRAL_REFERER_URI: u16 = 503;
/// Whether the person came without being logged in. (bool)
pub const HUBSIG_FIELD_REFERRAL_IS_GUEST_USER: u16 = 504;
/// The product the person came from. (text)
pub const HUBSIG_FIELD_REFERRAL_PRODUCT_ID: u16 = 505;
/// The advert. (text)
pub const HUBSIG_FIELD_REFERRAL_AD_ID: u16 = 506;
/// The title of the advert. (text)
pub const HUBSIG_FIELD_REFERRAL_AD_TITLE: u16 = 507;
/// The picture of the advert. (text)
pub const HUBSIG_FIELD_REFERRAL_AD_PHOTO_URL: u16 = 508;
/// The video of the advert. (text)
pub const HUBSIG_FIELD_REFERRAL_AD_VIDEO_URL: u16 = 509;
/// The post behind the advert. (text)
pub const HUBSIG_FIELD_REFERRAL_AD_POST_ID: u16 = 510;
/// The flow behind the advert. (text)
pub const HUBSIG_FIELD_REFERRAL_AD_FLOW_ID: u16 = 511;
/// The story. (text)
pub const HUBSIG_FIELD_REFERRAL_STORY_ID: u16 = 512;
/// Where the story can be fetched, as long as it exists. (text)
pub const HUBSIG_FIELD_REFERRAL_STORY_URL: u16 = 513;
/// `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin. (text)
pub const HUBSIG_FIELD_OPTIN_OPTIN_TYPE: u16 = 600;
/// The text on what was pressed or agreed to. (text)
pub const HUBSIG_FIELD_OPTIN_TITLE: u16 = 601;
/// The payload the developer gave it. (text)
pub const HUBSIG_FIELD_OPTIN_PAYLOAD: u16 = 602;
/// The token that later messages are sent with. (text)
pub const HUBSIG_FIELD_OPTIN_TOKEN: u16 = 603;
/// When the token ends. (time)
pub const HUBSIG_FIELD_OPTIN_TOKEN_EXPIRY_MS: u16 = 604;
/// Whether the token was renewed. (text)
pub const HUBSIG_FIELD_OPTIN_TOKEN_STATUS: u16 = 605;
/// How often messages may be sent. (text)
pub const HUBSIG_FIELD_OPTIN_FREQUENCY: u16 = 606;
/// The time zone of the person. (text)
pub const HUBSIG_FIELD_OPTIN_TIMEZONE: u16 = 607;
/// `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`. (text)
pub const HUBSIG_FIELD_OPTIN_STATUS: u16 = 608;
/// The `ref` parameter that the business put into the link, the button or the plugin. (text)
pub const HUBSIG_FIELD_OPTIN_REFERRAL_REF: u16 = 609;
/// The reference of a person who used the checkbox plugin and has no id yet. (text)
pub const HUBSIG_FIELD_OPTIN_USER_REF: u16 = 610;
/// The app that had control. (text)
pub const HUBSIG_FIELD_HANDOVER_PREVIOUS_OWNER_APP_ID: u16 = 700;
/// The app that has control now. (text)
pub const HUBSIG_FIELD_HANDOVER_NEW_OWNER_APP_ID: u16 = 701;
/// The app that asks for control. (text)
pub const HUBSIG_FIELD_HANDOVER_REQUESTED_OWNER_APP_ID: u16 = 702;
/// Free text that an app passed along. (text)
pub const HUBSIG_FIELD_HANDOVER_METADATA: u16 = 703;
/// The roles per app, an object of arrays. (raw)
pub const HUBSIG_FIELD_HANDOVER_APP_ROLES: u16 = 704;
/// `control_passed` or `control_taken`. (text)
pub const HUBSIG_FIELD_HANDOVER_HANDOVER_TYPE: u16 = 705;
/// The phone number of the business on WhatsApp, as it is shown. (text)
pub const HUBSIG_FIELD_HANDOVER_DISPLAY_PHONE_NUMBER: u16 = 706;
/// What the person wrote. (text)
pub const HUBSIG_FIELD_COMMENT_TEXT: u16 = 800;
/// The comment. (text)
pub const HUBSIG_FIELD_COMMENT_COMMENT_ID: u16 = 801;
/// What the comment answers. (text)
pub const HUBSIG_FIELD_COMMENT_PARENT_ID: u16 = 802;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_COMMENT_USERNAME: u16 = 803;
/// The display name of the author. (text)
pub const HUBSIG_FIELD_COMMENT_AUTHOR_NAME: u16 = 804;
/// The author's own scoped id, where the author is the account. (text)
pub const HUBSIG_FIELD_COMMENT_SELF_IG_SCOPED_ID: u16 = 805;
/// The media. (text)
pub const HUBSIG_FIELD_COMMENT_MEDIA_ID: u16 = 806;
/// Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`. (text)
pub const HUBSIG_FIELD_COMMENT_MEDIA_PRODUCT_TYPE: u16 = 807;
/// The organic media behind an advert. (text)
pub const HUBSIG_FIELD_COMMENT_ORIGINAL_MEDIA_ID: u16 = 808;
/// The advert. (text)
pub const HUBSIG_FIELD_COMMENT_AD_ID: u16 = 809;
/// The title of the advert. (text)
pub const HUBSIG_FIELD_COMMENT_AD_TITLE: u16 = 810;
/// The post. (text)
pub const HUBSIG_FIELD_COMMENT_POST_ID: u16 = 811;
/// The sort of item that changed. (text)
pub const HUBSIG_FIELD_COMMENT_ITEM: u16 = 812;
/// What was done with the item, such as `add`, `edited` or `remove`. (text)
pub const HUBSIG_FIELD_COMMENT_VERB: u16 = 813;
/// When what the event is about was made. (time)
pub const HUBSIG_FIELD_COMMENT_CREATED_MS: u16 = 814;
/// What the person wrote. (text)
pub const HUBSIG_FIELD_MENTION_TEXT: u16 = 900;
/// The media. (text)
pub const HUBSIG_FIELD_MENTION_MEDIA_ID: u16 = 901;
/// The comment. (text)
pub const HUBSIG_FIELD_MENTION_COMMENT_ID: u16 = 902;
/// The post. (text)
pub const HUBSIG_FIELD_MENTION_POST_ID: u16 = 903;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_MENTION_USERNAME: u16 = 904;
/// The display name of the author. (text)
pub const HUBSIG_FIELD_MENTION_AUTHOR_NAME: u16 = 905;
/// The sort of item that changed. (text)
pub const HUBSIG_FIELD_MENTION_ITEM: u16 = 906;
/// What was done with the item, such as `add`, `edited` or `remove`. (text)
pub const HUBSIG_FIELD_MENTION_VERB: u16 = 907;
/// When what the event is about was made. (time)
pub const HUBSIG_FIELD_MENTION_CREATED_MS: u16 = 908;
/// What the comment answers. (text)
pub const HUBSIG_FIELD_MENTION_PARENT_ID: u16 = 909;
/// What happened to the call: `connect` or `terminate`. (text)
pub const HUBSIG_FIELD_CALL_CALL_EVENT: u16 = 1000;
/// Which side called: `business_initiated` or `user_initiated`, on WhatsApp in capitals. (text)
pub const HUBSIG_FIELD_CALL_CALL_DIRECTION: u16 = 1001;
/// Who called. (text)
pub const HUBSIG_FIELD_CALL_CALLER_ID: u16 = 1002;
/// Who was called. (text)
pub const HUBSIG_FIELD_CALL_CALLEE_ID: u16 = 1003;
/// The session description. (raw)
pub const HUBSIG_FIELD_CALL_SESSION: u16 = 1004;
/// Whether calls were allowed. (text)
pub const HUBSIG_FIELD_CALL_PERMISSION_RESPONSE: u16 = 1005;
/// When the permission ends. (time)
pub const HUBSIG_FIELD_CALL_PERMISSION_EXPIRES_MS: u16 = 1006;
/// What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED` or `FAILED`. (text)
pub const HUBSIG_FIELD_CALL_CALL_STATUS: u16 = 1007;
/// When the call was taken. (time)
pub const HUBSIG_FIELD_CALL_CALL_START_MS: u16 = 1008;
/// When the call ended. (time)
pub const HUBSIG_FIELD_CALL_CALL_END_MS: u16 = 1009;
/// How long the call was, in seconds. (int)
pub const HUBSIG_FIELD_CALL_CALL_DURATION: u16 = 1010;
/// The session description in its older form. (raw)
pub const HUBSIG_FIELD_CALL_CONNECTION: u16 = 1011;
/// Whether calls were allowed without an end. (bool)
pub const HUBSIG_FIELD_CALL_PERMISSION_IS_PERMANENT: u16 = 1012;
/// Who allowed calls: `user_action` or `automatic`. (text)
pub const HUBSIG_FIELD_CALL_PERMISSION_SOURCE: u16 = 1013;
/// The message that is answered. (text)
pub const HUBSIG_FIELD_CALL_REPLY_TO_MESSAGE_ID: u16 = 1014;
/// Free text that the business sent along. (text)
pub const HUBSIG_FIELD_CALL_BIZ_OPAQUE_CALLBACK_DATA: u16 = 1015;
/// The number of the first error. (int)
pub const HUBSIG_FIELD_CALL_ERROR_CODE: u16 = 1016;
/// The title of the first error. (text)
pub const HUBSIG_FIELD_CALL_ERROR_TITLE: u16 = 1017;
/// The text of the first error. (text)
pub const HUBSIG_FIELD_CALL_ERROR_MESSAGE: u16 = 1018;
/// What the first error says about the case at hand. (text)
pub const HUBSIG_FIELD_CALL_ERROR_DETAILS: u16 = 1019;
/// All errors, an array of objects. (raw)
pub const HUBSIG_FIELD_CALL_ERRORS: u16 = 1020;
/// The name that the person gave themselves on WhatsApp. (text)
pub const HUBSIG_FIELD_CALL_PROFILE_NAME: u16 = 1021;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_CALL_USERNAME: u16 = 1022;
/// The business-scoped id of the other person on WhatsApp. (text)
pub const HUBSIG_FIELD_CALL_BSUID: u16 = 1023;
/// The id of the other person that is shared by all portfolios of a business on WhatsApp. (text)
pub const HUBSIG_FIELD_CALL_PARENT_BSUID: u16 = 1024;
/// The phone number of the other person on WhatsApp, where it is shown. (text)
pub const HUBSIG_FIELD_CALL_WA_ID: u16 = 1025;
/// The phone number of the business on WhatsApp, as it is shown. (text)
pub const HUBSIG_FIELD_CALL_DISPLAY_PHONE_NUMBER: u16 = 1026;
/// What the person wrote beside the cart. (text)
pub const HUBSIG_FIELD_ORDER_NOTE: u16 = 1100;
/// The products, an array of objects. (raw)
pub const HUBSIG_FIELD_ORDER_PRODUCTS: u16 = 1101;
/// The product catalogue. (text)
pub const HUBSIG_FIELD_ORDER_CATALOG_ID: u16 = 1102;
/// The message that is answered. (text)
pub const HUBSIG_FIELD_ORDER_REPLY_TO_MESSAGE_ID: u16 = 1103;
/// The name that the person gave themselves on WhatsApp. (text)
pub const HUBSIG_FIELD_ORDER_PROFILE_NAME: u16 = 1104;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_ORDER_USERNAME: u16 = 1105;
/// The business-scoped id of the other person on WhatsApp. (text)
pub const HUBSIG_FIELD_ORDER_BSUID: u16 = 1106;
/// The id of the other person that is shared by all portfolios of a business on WhatsApp. (text)
pub const HUBSIG_FIELD_ORDER_PARENT_BSUID: u16 = 1107;
/// The phone number of the other person on WhatsApp, where it is shown. (text)
pub const HUBSIG_FIELD_ORDER_WA_ID: u16 = 1108;
/// The phone number of the business on WhatsApp, as it is shown. (text)
pub const HUBSIG_FIELD_ORDER_DISPLAY_PHONE_NUMBER: u16 = 1109;
/// The media. (text)
pub const HUBSIG_FIELD_INSIGHTS_MEDIA_ID: u16 = 1200;
/// How often the story was shown. Minus one when too few people saw the story. (int)
pub const HUBSIG_FIELD_INSIGHTS_IMPRESSIONS: u16 = 1201;
/// How many people saw it. Minus one when too few people saw the story. (int)
pub const HUBSIG_FIELD_INSIGHTS_REACH: u16 = 1202;
/// Taps to the next story. Minus one when too few people saw the story. (int)
pub const HUBSIG_FIELD_INSIGHTS_TAPS_FORWARD: u16 = 1203;
/// Taps to the story before. Minus one when too few people saw the story. (int)
pub const HUBSIG_FIELD_INSIGHTS_TAPS_BACK: u16 = 1204;
/// How often people left the story. Minus one when too few people saw the story. (int)
pub const HUBSIG_FIELD_INSIGHTS_EXITS: u16 = 1205;
/// How many people answered. Minus one when too few people saw the story. (int)
pub const HUBSIG_FIELD_INSIGHTS_REPLIES: u16 = 1206;
/// What changed: the name of the field or of the key. (text)
pub const HUBSIG_FIELD_CHANGE_NAME: u16 = 1300;
/// What the change says. (raw)
pub const HUBSIG_FIELD_CHANGE_VALUE: u16 = 1301;
/// `warning`, `block` or `unblock`. (text)
pub const HUBSIG_FIELD_CHANGE_POLICY_ACTION: u16 = 1302;
/// Why the policy was enforced. (text)
pub const HUBSIG_FIELD_CHANGE_POLICY_REASON: u16 = 1303;
/// What the person thought of an automatic answer. (text)
pub const HUBSIG_FIELD_CHANGE_FEEDBACK: u16 = 1304;
/// `linked` or `unlinked`. (text)
pub const HUBSIG_FIELD_CHANGE_LINKING_STATUS: u16 = 1305;
/// The code that the business gave when the accounts were linked. (text)
pub const HUBSIG_FIELD_CHANGE_AUTHORIZATION_CODE: u16 = 1306;
/// The lead form that was sent. (text)
pub const HUBSIG_FIELD_CHANGE_FORM_ID: u16 = 1307;
/// What the person wrote. (text)
pub const HUBSIG_FIELD_CHANGE_TEXT: u16 = 1308;
/// The sort of item that changed. (text)
pub const HUBSIG_FIELD_CHANGE_ITEM: u16 = 1309;
/// What was done with the item, such as `add`, `edited` or `remove`. (text)
pub const HUBSIG_FIELD_CHANGE_VERB: u16 = 1310;
/// The post. (text)
pub const HUBSIG_FIELD_CHANGE_POST_ID: u16 = 1311;
/// The comment. (text)
pub const HUBSIG_FIELD_CHANGE_COMMENT_ID: u16 = 1312;
/// What the comment answers. (text)
pub const HUBSIG_FIELD_CHANGE_PARENT_ID: u16 = 1313;
/// The display name of the author. (text)
pub const HUBSIG_FIELD_CHANGE_AUTHOR_NAME: u16 = 1314;
/// When what the event is about was made. (time)
pub const HUBSIG_FIELD_CHANGE_CREATED_MS: u16 = 1315;
/// The name of the reaction to a post, such as `like`. (text)
pub const HUBSIG_FIELD_CHANGE_REACTION_TYPE: u16 = 1316;
/// The link that was posted. (text)
pub const HUBSIG_FIELD_CHANGE_LINK: u16 = 1317;
/// The stars that the person gave. (int)
pub const HUBSIG_FIELD_CHANGE_RATING: u16 = 1318;
/// Whether the person recommends the page: `positive` or `negative`. (text)
pub const HUBSIG_FIELD_CHANGE_RECOMMENDATION_TYPE: u16 = 1319;
/// The lead. (text)
pub const HUBSIG_FIELD_CHANGE_LEADGEN_ID: u16 = 1320;
/// The page. (text)
pub const HUBSIG_FIELD_CHANGE_PAGE_ID: u16 = 1321;
/// The advert. (text)
pub const HUBSIG_FIELD_CHANGE_AD_ID: u16 = 1322;
/// The group of adverts. (text)
pub const HUBSIG_FIELD_CHANGE_AD_GROUP_ID: u16 = 1323;
/// The conversation. (text)
pub const HUBSIG_FIELD_CHANGE_THREAD_ID: u16 = 1324;
/// What was done with the label: `add` or `remove`. (text)
pub const HUBSIG_FIELD_CHANGE_LABEL_ACTION: u16 = 1325;
/// The label. (text)
pub const HUBSIG_FIELD_CHANGE_LABEL_ID: u16 = 1326;
/// The name of the label. (text)
pub const HUBSIG_FIELD_CHANGE_LABEL_NAME: u16 = 1327;
/// The person who has or had the label. (text)
pub const HUBSIG_FIELD_CHANGE_LABEL_USER_ID: u16 = 1328;
/// The app that sent it. (text)
pub const HUBSIG_FIELD_CHANGE_APP_ID: u16 = 1329;
/// The token that later messages are sent with. (text)
pub const HUBSIG_FIELD_CHANGE_TOKEN: u16 = 1330;
/// What the business counts a marketing message by. (text)
pub const HUBSIG_FIELD_CHANGE_TRACKING_ID: u16 = 1331;
/// The number of the first error. (int)
pub const HUBSIG_FIELD_CHANGE_ERROR_CODE: u16 = 1332;
/// The title of the first error. (text)
pub const HUBSIG_FIELD_CHANGE_ERROR_TITLE: u16 = 1333;
/// The text of the first error. (text)
pub const HUBSIG_FIELD_CHANGE_ERROR_MESSAGE: u16 = 1334;
/// What the first error says about the case at hand. (text)
pub const HUBSIG_FIELD_CHANGE_ERROR_DETAILS: u16 = 1335;
/// All errors, an array of objects. (raw)
pub const HUBSIG_FIELD_CHANGE_ERRORS: u16 = 1336;
/// The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`. (text)
pub const HUBSIG_FIELD_CHANGE_EVENT_NAME: u16 = 1337;
/// Why it happened. (text)
pub const HUBSIG_FIELD_CHANGE_REASON: u16 = 1338;
/// What was decided. (text)
pub const HUBSIG_FIELD_CHANGE_DECISION: u16 = 1339;
/// The status before. (text)
pub const HUBSIG_FIELD_CHANGE_OLD_STATUS: u16 = 1340;
/// The status now. (text)
pub const HUBSIG_FIELD_CHANGE_NEW_STATUS: u16 = 1341;
/// The message template. (text)
pub const HUBSIG_FIELD_CHANGE_TEMPLATE_ID: u16 = 1342;
/// The name of the template. (text)
pub const HUBSIG_FIELD_CHANGE_TEMPLATE_NAME: u16 = 1343;
/// The language of the template. (text)
pub const HUBSIG_FIELD_CHANGE_TEMPLATE_LANGUAGE: u16 = 1344;
/// The category of the template. (text)
pub const HUBSIG_FIELD_CHANGE_TEMPLATE_CATEGORY: u16 = 1345;
/// The category that the template had. (text)
pub const HUBSIG_FIELD_CHANGE_PREVIOUS_CATEGORY: u16 = 1346;
/// The category that the template will get. (text)
pub const HUBSIG_FIELD_CHANGE_CORRECT_CATEGORY: u16 = 1347;
/// How good the template is now. (text)
pub const HUBSIG_FIELD_CHANGE_QUALITY_SCORE: u16 = 1348;
/// How good the template was. (text)
pub const HUBSIG_FIELD_CHANGE_PREVIOUS_QUALITY_SCORE: u16 = 1349;
/// The flow. (text)
pub const HUBSIG_FIELD_CHANGE_FLOW_ID: u16 = 1350;
/// How many people the number may write to now. (text)
pub const HUBSIG_FIELD_CHANGE_CURRENT_LIMIT: u16 = 1351;
/// How many people the number might write to. (text)
pub const HUBSIG_FIELD_CHANGE_OLD_LIMIT: u16 = 1352;
/// What sort of thing an alert is about. (text)
pub const HUBSIG_FIELD_CHANGE_ENTITY_TYPE: u16 = 1353;
/// What an alert is about. (text)
pub const HUBSIG_FIELD_CHANGE_ENTITY_ID: u16 = 1354;
/// The sort of alert. (text)
pub const HUBSIG_FIELD_CHANGE_ALERT_TYPE: u16 = 1355;
/// How bad it is. (text)
pub const HUBSIG_FIELD_CHANGE_ALERT_SEVERITY: u16 = 1356;
/// The rule that the account broke. (text)
pub const HUBSIG_FIELD_CHANGE_VIOLATION_TYPE: u16 = 1357;
/// Whether the account is disabled. (text)
pub const HUBSIG_FIELD_CHANGE_BAN_STATE: u16 = 1358;
/// The group. (text)
pub const HUBSIG_FIELD_CHANGE_GROUP_ID: u16 = 1359;
/// What sort of change it is, such as `group_create` or `contact`. (text)
pub const HUBSIG_FIELD_CHANGE_CHANGE_TYPE: u16 = 1360;
/// The request that this answers. (text)
pub const HUBSIG_FIELD_CHANGE_REQUEST_ID: u16 = 1361;
/// The name of the group. (text)
pub const HUBSIG_FIELD_CHANGE_GROUP_SUBJECT: u16 = 1362;
/// The link that people join the group by. (text)
pub const HUBSIG_FIELD_CHANGE_INVITE_LINK: u16 = 1363;
/// What was done with the contact: `add` or `remove`. (text)
pub const HUBSIG_FIELD_CHANGE_CONTACT_ACTION: u16 = 1364;
/// The name of the contact. (text)
pub const HUBSIG_FIELD_CHANGE_CONTACT_NAME: u16 = 1365;
/// The phone number of the contact. (text)
pub const HUBSIG_FIELD_CHANGE_CONTACT_PHONE_NUMBER: u16 = 1366;
/// What the person chose: `stop` or `resume`. (text)
pub const HUBSIG_FIELD_CHANGE_PREFERENCE: u16 = 1367;
/// What the choice is about. (text)
pub const HUBSIG_FIELD_CHANGE_PREFERENCE_CATEGORY: u16 = 1368;
/// What happened, in words. (text)
pub const HUBSIG_FIELD_CHANGE_DETAIL: u16 = 1369;
/// The business-scoped id that the person had. (text)
pub const HUBSIG_FIELD_CHANGE_PREVIOUS_BSUID: u16 = 1370;
/// The click id of an advert that leads to WhatsApp. (text)
pub const HUBSIG_FIELD_CHANGE_CTWA_CLID: u16 = 1371;
/// What belongs to a conversion, an object. (raw)
pub const HUBSIG_FIELD_CHANGE_CUSTOM_DATA: u16 = 1372;
/// The click that is tracked. (text)
pub const HUBSIG_FIELD_CHANGE_CLICK_ID: u16 = 1373;
/// The token that the click is tracked by. (text)
pub const HUBSIG_FIELD_CHANGE_TRACKING_TOKEN: u16 = 1374;
/// Which part of the past it is, from 0 to 2. (int)
pub const HUBSIG_FIELD_CHANGE_HISTORY_PHASE: u16 = 1375;
/// The place of the piece among the pieces. (int)
pub const HUBSIG_FIELD_CHANGE_HISTORY_CHUNK_ORDER: u16 = 1376;
/// How much of the past has come, in percent. (int)
pub const HUBSIG_FIELD_CHANGE_HISTORY_PROGRESS: u16 = 1377;
/// The conversations of the past, an array of objects. (raw)
pub const HUBSIG_FIELD_CHANGE_HISTORY_THREADS: u16 = 1378;
/// The name that the person gave themselves on WhatsApp. (text)
pub const HUBSIG_FIELD_CHANGE_PROFILE_NAME: u16 = 1379;
/// The user name of the person. (text)
pub const HUBSIG_FIELD_CHANGE_USERNAME: u16 = 1380;
/// The business-scoped id of the other person on WhatsApp. (text)
pub const HUBSIG_FIELD_CHANGE_BSUID: u16 = 1381;
/// The id of the other person that is shared by all portfolios of a business on WhatsApp. (text)
pub const HUBSIG_FIELD_CHANGE_PARENT_BSUID: u16 = 1382;
/// The phone number of the other person on WhatsApp, where it is shown. (text)
pub const HUBSIG_FIELD_CHANGE_WA_ID: u16 = 1383;
/// The phone number of the business on WhatsApp, as it is shown. (text)
pub const HUBSIG_FIELD_CHANGE_DISPLAY_PHONE_NUMBER: u16 = 1384;

// Fields of an attachment, for hubsig_attachment_field and hubsig_attachment_text.

/// The wire's name for its type. (text)
pub const HUBSIG_ATTACHMENT_TYPE: u16 = 2000;
/// The content class of the type. (name)
pub const HUBSIG_ATTACHMENT_CONTENT: u16 = 2001;
/// Where it can be fetched, as long as it exists. (text)
pub const HUBSIG_ATTACHMENT_URL: u16 = 2002;
/// Its title. (text)
pub const HUBSIG_ATTACHMENT_TITLE: u16 = 2003;
/// The reel, post or story that is shared. (text)
pub const HUBSIG_ATTACHMENT_MEDIA_ID: u16 = 2004;
/// The sticker. (text)
pub const HUBSIG_ATTACHMENT_STICKER_ID: u16 = 2005;
/// Degrees north, as written. (text)
pub const HUBSIG_ATTACHMENT_LATITUDE: u16 = 2006;
/// Degrees east, as written. (text)
pub const HUBSIG_ATTACHMENT_LONGITUDE: u16 = 2007;
/// The sort of template. (text)
pub const HUBSIG_ATTACHMENT_TEMPLATE_TYPE: u16 = 2008;
/// The elements of a template, an array of objects. (raw)
pub const HUBSIG_ATTACHMENT_ELEMENTS: u16 = 2009;
/// The appointment. (text)
pub const HUBSIG_ATTACHMENT_BOOKING_ID: u16 = 2010;
/// `requested`, `confirmed`, `declined` or `cancelled`. (text)
pub const HUBSIG_ATTACHMENT_BOOKING_STATUS: u16 = 2011;
/// When the appointment begins. (time)
pub const HUBSIG_ATTACHMENT_BOOKING_START_MS: u16 = 2012;
/// When the appointment ends. (time)
pub const HUBSIG_ATTACHMENT_BOOKING_END_MS: u16 = 2013;
/// The time zone of the appointment. (text)
pub const HUBSIG_ATTACHMENT_BOOKING_TIMEZONE: u16 = 2014;
/// What the type holds, as it stands. (raw)
pub const HUBSIG_ATTACHMENT_PAYLOAD: u16 = 2015;
/// The attachment as it stands. (raw)
pub const HUBSIG_ATTACHMENT_RAW: u16 = 2016;

// How an account logged in: hubsig_graph_api.login.

/// An Instagram account that logged in with Instagram: graph.instagram.com, Instagram User token.
pub const HUBSIG_LOGIN_INSTAGRAM: u8 = 1;
/// An Instagram account linked to a page, through Facebook Login: graph.facebook.com, page token.
pub const HUBSIG_LOGIN_INSTAGRAM_PAGE: u8 = 2;
/// A page on Messenger: graph.facebook.com, page token. Also for calls about apps, with an app token.
pub const HUBSIG_LOGIN_MESSENGER: u8 = 3;
/// A phone number of the WhatsApp Cloud API: graph.facebook.com, system-user token.
pub const HUBSIG_LOGIN_WHATSAPP: u8 = 4;

// The methods of the Graph API, for hubsig_graph_call.

/// Reads.
pub const HUBSIG_METHOD_GET: u8 = 1;
/// Sends, makes, changes.
pub const HUBSIG_METHOD_POST: u8 = 2;
/// Deletes.
pub const HUBSIG_METHOD_DELETE: u8 = 3;

// Whom a message goes to: to_kind of hubsig_graph_message and hubsig_graph_action.

/// A person, by the id that a webhook names: Instagram-scoped, page-scoped, or business-scoped on WhatsApp.
pub const HUBSIG_TO_USER: u8 = 1;
/// The author of a comment, once and within seven days: a private reply. Instagram and Messenger.
pub const HUBSIG_TO_COMMENT: u8 = 2;
/// The author of a post on a page. Messenger only.
pub const HUBSIG_TO_POST: u8 = 3;
/// Somebody who agreed to marketing messages. Messenger only.
pub const HUBSIG_TO_NOTIFICATION_TOKEN: u8 = 4;
/// A phone number, or the wa_id of a webhook. WhatsApp only.
pub const HUBSIG_TO_PHONE: u8 = 5;

// Why a message is sent, in Messenger's terms: hubsig_graph_message.messaging_type.

/// An answer within the window; what is sent on Messenger unless told otherwise.
pub const HUBSIG_MESSAGING_TYPE_RESPONSE: u8 = 1;
/// Of one's own accord, within the window.
pub const HUBSIG_MESSAGING_TYPE_UPDATE: u8 = 2;
/// With a tag: goes with HUMAN_AGENT and only with it.
pub const HUBSIG_MESSAGING_TYPE_MESSAGE_TAG: u8 = 3;
/// A utility message.
pub const HUBSIG_MESSAGING_TYPE_UTILITY: u8 = 4;

// What the other side sees beside messages: hubsig_graph_action.action.

/// Somebody is typing. On WhatsApp it goes with the id of a message, which is marked as read.
pub const HUBSIG_SENDER_ACTION_TYPING_ON: u8 = 1;
/// Nobody is typing any more. Not on WhatsApp.
pub const HUBSIG_SENDER_ACTION_TYPING_OFF: u8 = 2;
/// The messages were seen; on WhatsApp one message and those before it.
pub const HUBSIG_SENDER_ACTION_MARK_SEEN: u8 = 3;
/// A reaction to a message. Another one takes its place.
pub const HUBSIG_SENDER_ACTION_REACT: u8 = 4;
/// Takes the reaction back.
pub const HUBSIG_SENDER_ACTION_UNREACT: u8 = 5;

// The steps of a login, for hubsig_graph_oauth.

/// Where to send the browser: app_id, redirect_uri, scopes, state; with Facebook Login also version.
pub const HUBSIG_OAUTH_AUTHORIZE: u8 = 1;
/// A code for a token: app_id, app_secret, redirect_uri, code; with Facebook Login also version.
pub const HUBSIG_OAUTH_EXCHANGE_CODE: u8 = 2;
/// A short-lived token for one of 60 days: app_secret, token; with Facebook Login also app_id and version.
pub const HUBSIG_OAUTH_LONG_LIVED: u8 = 3;
/// A long-lived token for a new one: token. Instagram Login only.
pub const HUBSIG_OAUTH_REFRESH: u8 = 4;
/// The pages of a user with their tokens: version, token. Facebook Login only.
pub const HUBSIG_OAUTH_PAGE_TOKENS: u8 = 5;
/// What a token is worth: app_id, app_secret, version, token. Facebook Login only.
pub const HUBSIG_OAUTH_DEBUG_TOKEN: u8 = 6;

// What to do about an answer that is no success: hubsig_answer.action.

/// Passing trouble: try again, waiting longer each time; look at `maybe_delivered` first.
pub const HUBSIG_ACTION_RETRY: u8 = 1;
/// Throttled: send nothing until the wait is over. Calls made meanwhile prolong it.
pub const HUBSIG_ACTION_WAIT: u8 = 2;
/// The token is dead: stop the account and ask for a new login.
pub const HUBSIG_ACTION_REAUTH: u8 = 3;
/// This person cannot be reached, or this look-up has no answer: discard it, keep the account.
pub const HUBSIG_ACTION_DROP: u8 = 4;
/// The request itself is wrong: never send it again unchanged.
pub const HUBSIG_ACTION_FIX: u8 = 5;
/// Outside the messaging window: a HUMAN_AGENT reply or a template, or nothing, until the person writes.
pub const HUBSIG_ACTION_WINDOW: u8 = 6;
/// Permission, review, linkage, policy or rollout: a person has to act, waiting does not help.
pub const HUBSIG_ACTION_ESCALATE: u8 = 7;

// In which of Meta's forms an error came: hubsig_answer.form.

/// The usual one, an object `error`.
pub const HUBSIG_FORM_ERROR: u8 = 1;
/// That of a login: `error_type`, `code` and `error_message`. Its code is an HTTP status.
pub const HUBSIG_FORM_OAUTH: u8 = 2;
/// An object `error` within `data`, with status 200: what a dead token is worth.
pub const HUBSIG_FORM_DATA: u8 = 3;

// The texts of an answer, for hubsig_answer_text.

/// The id of the message that was sent. Sender actions have none.
pub const HUBSIG_ANSWER_MESSAGE_ID: u8 = 1;
/// Whom it went to. After a private reply this is how the person's id becomes known.
pub const HUBSIG_ANSWER_RECIPIENT_ID: u8 = 2;
/// Of what was made, such as a comment, or what was asked for.
pub const HUBSIG_ANSWER_ID: u8 = 3;
/// Of an upload that can be used again, for 90 days.
pub const HUBSIG_ANSWER_ATTACHMENT_ID: u8 = 4;
/// The cursor of the next page; absent on the last one.
pub const HUBSIG_ANSWER_AFTER: u8 = 5;
/// The token that an exchange or a refresh is answered with. A secret.
pub const HUBSIG_ANSWER_ACCESS_TOKEN: u8 = 6;
/// Whose token it is, where the answer says so.
pub const HUBSIG_ANSWER_USER_ID: u8 = 7;
/// What was granted, with commas between; absent where the answer does not say.
pub const HUBSIG_ANSWER_SCOPES: u8 = 8;
/// What a failure means, in a sentence of our own.
pub const HUBSIG_ANSWER_MEANING: u8 = 9;
/// Meta's message without what looks like a token, or the beginning of a body that is no JSON. For people, not
/// for logs: it may repeat what was sent.
pub const HUBSIG_ANSWER_MESSAGE: u8 = 10;
/// WhatsApp's explanation. As with the message.
pub const HUBSIG_ANSWER_DETAILS: u8 = 11;
/// What Meta's support asks for.
pub const HUBSIG_ANSWER_FBTRACE_ID: u8 = 12;

// What to do about a long-lived token: hubsig_graph_refresh_due.

/// Less than 24 hours old: Meta does not refresh it yet.
pub const HUBSIG_DUE_TOO_YOUNG: u8 = 1;
/// Good for more than ten days.
pub const HUBSIG_DUE_FRESH: u8 = 2;
/// Refresh it.
pub const HUBSIG_DUE_DUE: u8 = 3;
/// It ended: only a new login helps.
pub const HUBSIG_DUE_DEAD: u8 = 4;

// What Meta limits, as published. Not promises.

/// Text of a message, in bytes of UTF-8. One page of Meta's says characters; bytes is the stricter reading. In
/// bytes.
pub const HUBSIG_LIMIT_INSTAGRAM_TEXT_BYTES: u32 = 1000;
/// Text of a message. In characters.
pub const HUBSIG_LIMIT_MESSENGER_TEXT_CHARS: u32 = 2000;
/// Text of a message. In characters.
pub const HUBSIG_LIMIT_WHATSAPP_TEXT_CHARS: u32 = 4096;
/// Images in one message; several in one are an Instagram feature of 2026-05-06. In images.
pub const HUBSIG_LIMIT_IMAGES: u32 = 10;
/// Quick replies under one message. In quick replies.
pub const HUBSIG_LIMIT_QUICK_REPLIES: u32 = 13;
/// Title of a quick reply. Meta cuts what is longer, so it is sent as it is. In characters.
pub const HUBSIG_LIMIT_QUICK_REPLY_TITLE_CHARS: u32 = 20;
/// Elements of a generic template. In cards.
pub const HUBSIG_LIMIT_CARDS: u32 = 10;
/// Title of a card. In characters.
pub const HUBSIG_LIMIT_CARD_TITLE_CHARS: u32 = 80;
/// Subtitle of a card. In characters.
pub const HUBSIG_LIMIT_CARD_SUBTITLE_CHARS: u32 = 80;
/// Buttons of a card, a button template or a WhatsApp message. In buttons.
pub const HUBSIG_LIMIT_BUTTONS: u32 = 3;
/// Text of a button template. In characters.
pub const HUBSIG_LIMIT_BUTTON_TEXT_CHARS: u32 = 640;
/// Title of a button. Not a figure of Meta's pages that were read, so it is not enforced. In characters.
pub const HUBSIG_LIMIT_BUTTON_TITLE_CHARS: u32 = 20;
/// Size of an image given by URL. In bytes.
pub const HUBSIG_LIMIT_IMAGE_BYTES: u32 = 8000000;
/// Size of an audio, video or other file. In bytes.
pub const HUBSIG_LIMIT_MEDIA_BYTES: u32 = 25000000;
/// Life of a reusable attachment id. In days.
pub const HUBSIG_LIMIT_ATTACHMENT_DAYS: u32 = 90;
/// Length of the standard messaging window. In milliseconds.
pub const HUBSIG_LIMIT_WINDOW_MS: u32 = 86400000;
/// How long after the person's last message a HUMAN_AGENT reply may go out. In milliseconds.
pub const HUBSIG_LIMIT_HUMAN_AGENT_MS: u32 = 604800000;
/// How long a comment can be answered privately. In milliseconds.
pub const HUBSIG_LIMIT_PRIVATE_REPLY_MS: u32 = 604800000;
/// Text, links, reactions, stickers. Another page of Meta's says 300. In calls per second and account.
pub const HUBSIG_LIMIT_INSTAGRAM_SENDS_PER_SECOND: u32 = 100;
/// Audio and video. In calls per second and account.
pub const HUBSIG_LIMIT_INSTAGRAM_MEDIA_PER_SECOND: u32 = 10;
/// Conversations API. In calls per second and account.
pub const HUBSIG_LIMIT_INSTAGRAM_CONVERSATIONS_PER_SECOND: u32 = 2;
/// Private replies to comments on posts and reels. In calls per hour and account.
pub const HUBSIG_LIMIT_INSTAGRAM_PRIVATE_REPLIES_PER_HOUR: u32 = 750;
/// Private replies to comments on a live video. In calls per second and account.
pub const HUBSIG_LIMIT_INSTAGRAM_LIVE_REPLIES_PER_SECOND: u32 = 100;
/// Text, links, reactions, stickers. In calls per second and page.
pub const HUBSIG_LIMIT_MESSENGER_SENDS_PER_SECOND: u32 = 300;
/// Audio and video. In calls per second and page.
pub const HUBSIG_LIMIT_MESSENGER_MEDIA_PER_SECOND: u32 = 10;
/// Private replies. In calls per hour and page.
pub const HUBSIG_LIMIT_MESSENGER_PRIVATE_REPLIES_PER_HOUR: u32 = 750;
/// Life of a short-lived token of Instagram Login. In milliseconds.
pub const HUBSIG_LIMIT_SHORT_TOKEN_MS: u32 = 3600000;
/// Age from which a long-lived token can be refreshed. In milliseconds.
pub const HUBSIG_LIMIT_REFRESH_AGE_MS: u32 = 86400000;
/// Life left at which a refresh is due: a choice, as other clients make it. In milliseconds.
pub const HUBSIG_LIMIT_REFRESH_DUE_MS: u32 = 864000000;
/// Life of a timed `appsecret_proof`. In milliseconds.
pub const HUBSIG_LIMIT_PROOF_MS: u32 = 300000;

/// The name of a kind.
pub(crate) const fn kind(id: u16) -> Option<&'static CStr> {
    match id {
        1 => Some(c"message_text"),
        2 => Some(c"message_image"),
        3 => Some(c"message_video"),
        4 => Some(c"message_audio"),
        5 => Some(c"message_file"),
        6 => Some(c"message_sticker"),
        7 => Some(c"message_share"),
        8 => Some(c"message_reel"),
        9 => Some(c"message_story_share"),
        10 => Some(c"message_location"),
        11 => Some(c"message_contacts"),
        12 => Some(c"message_template"),
        13 => Some(c"message_fallback"),
        14 => Some(c"message_ephemeral"),
        15 => Some(c"message_appointment"),
        16 => Some(c"message_mixed"),
        17 => Some(c"message_attachment_unknown"),
        18 => Some(c"message_empty"),
        19 => Some(c"message_unsupported"),
        20 => Some(c"message_media_placeholder"),
        21 => Some(c"message_echo"),
        22 => Some(c"message_edit"),
        23 => Some(c"message_deleted"),
        24 => Some(c"message_reaction"),
        25 => Some(c"story_reply"),
        26 => Some(c"story_mention"),
        27 => Some(c"quick_reply"),
        28 => Some(c"postback"),
        29 => Some(c"interactive_button_reply"),
        30 => Some(c"interactive_list_reply"),
        31 => Some(c"interactive_nfm_reply"),
        32 => Some(c"interactive_unknown"),
        33 => Some(c"template_button_reply"),
        34 => Some(c"call_permission_reply"),
        35 => Some(c"order"),
        36 => Some(c"request_welcome"),
        37 => Some(c"system_message"),
        38 => Some(c"unknown_message_type"),
        39 => Some(c"message_sent"),
        40 => Some(c"message_delivered"),
        41 => Some(c"message_read"),
        42 => Some(c"message_played"),
        43 => Some(c"message_failed"),
        44 => Some(c"payment_status"),
        45 => Some(c"message_status_unknown"),
        46 => Some(c"referral"),
        47 => Some(c"optin"),
        48 => Some(c"optin_notification_messages"),
        49 => Some(c"optin_one_time_notification"),
        50 => Some(c"account_linking"),
        51 => Some(c"pass_thread_control"),
        52 => Some(c"take_thread_control"),
        53 => Some(c"request_thread_control"),
        54 => Some(c"app_roles"),
        55 => Some(c"policy_enforcement"),
        56 => Some(c"response_feedback"),
        57 => Some(c"messaging_feedback"),
        58 => Some(c"customer_information"),
        59 => Some(c"in_thread_lead_form_submit"),
        60 => Some(c"game_play"),
        61 => Some(c"payment"),
        62 => Some(c"pre_checkout"),
        63 => Some(c"checkout_update"),
        64 => Some(c"branded_camera"),
        65 => Some(c"unknown_messaging_event"),
        66 => Some(c"marketing_message_echoes"),
        67 => Some(c"marketing_message_deliveries"),
        68 => Some(c"marketing_message_delivery_failed"),
        69 => Some(c"marketing_message_reads"),
        70 => Some(c"marketing_message_clicks"),
        71 => Some(c"call_connect"),
        72 => Some(c"call_terminate"),
        73 => Some(c"call_status"),
        74 => Some(c"call_unknown"),
        75 => Some(c"comment"),
        76 => Some(c"live_comment"),
        77 => Some(c"mention"),
        78 => Some(c"story_insights"),
        79 => Some(c"instagram_change_other"),
        80 => Some(c"feed_comment"),
        81 => Some(c"feed_reaction"),
        82 => Some(c"feed_post"),
        83 => Some(c"feed_other"),
        84 => Some(c"page_mention"),
        85 => Some(c"rating"),
        86 => Some(c"leadgen"),
        87 => Some(c"inbox_labels"),
        88 => Some(c"conversations"),
        89 => Some(c"live_videos"),
        90 => Some(c"videos"),
        91 => Some(c"page_profile_change"),
        92 => Some(c"page_change_other"),
        93 => Some(c"platform_error"),
        94 => Some(c"history_chunk"),
        95 => Some(c"history_declined"),
        96 => Some(c"history_media"),
        97 => Some(c"smb_app_state_sync"),
        98 => Some(c"user_preferences"),
        99 => Some(c"user_id_update"),
        100 => Some(c"automatic_events"),
        101 => Some(c"tracking_events"),
        102 => Some(c"group_lifecycle_update"),
        103 => Some(c"group_participants_update"),
        104 => Some(c"group_settings_update"),
        105 => Some(c"group_status_update"),
        106 => Some(c"group_unknown"),
        107 => Some(c"account_alerts"),
        108 => Some(c"account_review_update"),
        109 => Some(c"account_settings_update"),
        110 => Some(c"account_update"),
        111 => Some(c"business_capability_update"),
        112 => Some(c"business_status_update"),
        113 => Some(c"business_username_update"),
        114 => Some(c"flows"),
        115 => Some(c"message_template_status_update"),
        116 => Some(c"message_template_quality_update"),
        117 => Some(c"message_template_components_update"),
        118 => Some(c"template_category_update"),
        119 => Some(c"template_correct_category_detection"),
        120 => Some(c"partner_solutions"),
        121 => Some(c"payment_configuration_update"),
        122 => Some(c"phone_number_name_update"),
        123 => Some(c"phone_number_quality_update"),
        124 => Some(c"security"),
        125 => Some(c"changed_fields_only"),
        126 => Some(c"unknown_change"),
        127 => Some(c"unknown_entry"),
        128 => Some(c"other_object_change"),
        129 => Some(c"unknown_body"),
        130 => Some(c"signed_request"),
        _ => None,
    }
}

/// The name of a shape.
pub(crate) const fn shape(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"Message"),
        2 => Some(c"Reaction"),
        3 => Some(c"Receipt"),
        4 => Some(c"Postback"),
        5 => Some(c"Referral"),
        6 => Some(c"Optin"),
        7 => Some(c"Handover"),
        8 => Some(c"Comment"),
        9 => Some(c"Mention"),
        10 => Some(c"Call"),
        11 => Some(c"Order"),
        12 => Some(c"Insights"),
        13 => Some(c"Change"),
        14 => Some(c"Unknown"),
        _ => None,
    }
}

/// The name of a platform.
pub(crate) const fn platform(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"instagram"),
        2 => Some(c"messenger"),
        3 => Some(c"whatsapp"),
        4 => Some(c"other"),
        _ => None,
    }
}

/// The name of a content.
pub(crate) const fn content(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"text"),
        2 => Some(c"image"),
        3 => Some(c"video"),
        4 => Some(c"audio"),
        5 => Some(c"file"),
        6 => Some(c"sticker"),
        7 => Some(c"share"),
        8 => Some(c"reel"),
        9 => Some(c"story_share"),
        10 => Some(c"story_mention"),
        11 => Some(c"location"),
        12 => Some(c"contacts"),
        13 => Some(c"template"),
        14 => Some(c"fallback"),
        15 => Some(c"ephemeral"),
        16 => Some(c"appointment"),
        17 => Some(c"mixed"),
        18 => Some(c"unsupported"),
        19 => Some(c"unknown"),
        20 => Some(c"empty"),
        _ => None,
    }
}

/// The name of a direction.
pub(crate) const fn direction(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"incoming"),
        2 => Some(c"outgoing"),
        3 => Some(c"none"),
        _ => None,
    }
}

/// The name of a channel.
pub(crate) const fn channel(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"primary"),
        2 => Some(c"standby"),
        _ => None,
    }
}

/// The name of a envelope.
pub(crate) const fn envelope(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"messaging"),
        2 => Some(c"standby"),
        3 => Some(c"change"),
        4 => Some(c"entry_change"),
        5 => Some(c"entry_calls"),
        6 => Some(c"entry_bare"),
        7 => Some(c"flat"),
        8 => Some(c"changed_fields"),
        9 => Some(c"entry"),
        10 => Some(c"body"),
        _ => None,
    }
}

/// The name of a type of id.
pub(crate) const fn user_id_type(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"igsid"),
        2 => Some(c"psid"),
        3 => Some(c"bsuid"),
        4 => Some(c"wa_id"),
        _ => None,
    }
}

/// The name of a flag, by its bit.
pub(crate) const fn flag(id: u8) -> Option<&'static CStr> {
    match id {
        0 => Some(c"is_echo"),
        1 => Some(c"is_self"),
        2 => Some(c"is_test"),
        3 => Some(c"has_referral"),
        4 => Some(c"has_reply_to"),
        5 => Some(c"has_product_referral"),
        6 => Some(c"missing_sender"),
        7 => Some(c"duplicate_keys"),
        8 => Some(c"wrong_type"),
        _ => None,
    }
}

/// The name of a key, by its bit.
pub(crate) const fn also(id: u8) -> Option<&'static CStr> {
    match id {
        0 => Some(c"message"),
        1 => Some(c"message_edit"),
        2 => Some(c"reaction"),
        3 => Some(c"read"),
        4 => Some(c"delivery"),
        5 => Some(c"postback"),
        6 => Some(c"optin"),
        7 => Some(c"account_linking"),
        8 => Some(c"pass_thread_control"),
        9 => Some(c"take_thread_control"),
        10 => Some(c"request_thread_control"),
        11 => Some(c"app_roles"),
        12 => Some(c"policy_enforcement"),
        13 => Some(c"policy-enforcement"),
        14 => Some(c"response_feedback"),
        15 => Some(c"messaging_feedback"),
        16 => Some(c"messaging_customer_information"),
        17 => Some(c"order"),
        18 => Some(c"form"),
        19 => Some(c"game_play"),
        20 => Some(c"call_permission_reply"),
        21 => Some(c"payment"),
        22 => Some(c"pre_checkout"),
        23 => Some(c"checkout_update"),
        24 => Some(c"branded_camera"),
        25 => Some(c"referral"),
        _ => None,
    }
}

/// The name of a attribute or field.
pub(crate) const fn field(id: u16) -> Option<&'static CStr> {
    match id {
        1 => Some(c"kind"),
        2 => Some(c"platform"),
        3 => Some(c"content"),
        4 => Some(c"direction"),
        5 => Some(c"channel"),
        6 => Some(c"envelope"),
        7 => Some(c"field"),
        8 => Some(c"account_id"),
        9 => Some(c"phone_number_id"),
        10 => Some(c"sender_id"),
        11 => Some(c"recipient_id"),
        12 => Some(c"user_id"),
        13 => Some(c"user_id_type"),
        14 => Some(c"message_id"),
        15 => Some(c"target_id"),
        16 => Some(c"timestamp_ms"),
        17 => Some(c"key"),
        18 => Some(c"flags"),
        19 => Some(c"also"),
        100 => Some(c"text"),
        101 => Some(c"quick_reply_payload"),
        102 => Some(c"reply_to_message_id"),
        103 => Some(c"reply_to_is_self"),
        104 => Some(c"story_id"),
        105 => Some(c"story_url"),
        106 => Some(c"story_link_sticker_url"),
        107 => Some(c"mentioned_page_id"),
        108 => Some(c"attachments"),
        109 => Some(c"num_edit"),
        110 => Some(c"sticker_id"),
        111 => Some(c"app_id"),
        112 => Some(c"metadata"),
        113 => Some(c"folder"),
        114 => Some(c"user_ref"),
        115 => Some(c"prior_message_source"),
        116 => Some(c"prior_message_identifier"),
        117 => Some(c"nlp"),
        118 => Some(c"commands"),
        119 => Some(c"tags"),
        120 => Some(c"referral_ref"),
        121 => Some(c"referral_source"),
        122 => Some(c"referral_type"),
        123 => Some(c"referer_uri"),
        124 => Some(c"is_guest_user"),
        125 => Some(c"product_id"),
        126 => Some(c"ad_id"),
        127 => Some(c"ad_title"),
        128 => Some(c"ad_photo_url"),
        129 => Some(c"ad_video_url"),
        130 => Some(c"ad_post_id"),
        131 => Some(c"ad_flow_id"),
        132 => Some(c"reply_to_sender_id"),
        133 => Some(c"forwarded"),
        134 => Some(c"frequently_forwarded"),
        135 => Some(c"catalog_id"),
        136 => Some(c"product_retailer_id"),
        137 => Some(c"message_type"),
        138 => Some(c"media_id"),
        139 => Some(c"mime_type"),
        140 => Some(c"sha256"),
        141 => Some(c"filename"),
        142 => Some(c"caption"),
        143 => Some(c"voice"),
        144 => Some(c"animated"),
        145 => Some(c"media_url"),
        146 => Some(c"latitude"),
        147 => Some(c"longitude"),
        148 => Some(c"location_name"),
        149 => Some(c"location_address"),
        150 => Some(c"location_url"),
        151 => Some(c"contacts"),
        152 => Some(c"interactive_type"),
        153 => Some(c"reply_id"),
        154 => Some(c"reply_title"),
        155 => Some(c"reply_description"),
        156 => Some(c"flow_name"),
        157 => Some(c"flow_response"),
        158 => Some(c"emoji"),
        159 => Some(c"group_id"),
        160 => Some(c"system_type"),
        161 => Some(c"new_wa_id"),
        162 => Some(c"new_bsuid"),
        163 => Some(c"identity"),
        164 => Some(c"unsupported_type"),
        165 => Some(c"history_status"),
        166 => Some(c"referral_source_id"),
        167 => Some(c"referral_source_url"),
        168 => Some(c"ad_body"),
        169 => Some(c"ad_media_type"),
        170 => Some(c"ad_thumbnail_url"),
        171 => Some(c"ad_welcome_text"),
        172 => Some(c"ctwa_clid"),
        173 => Some(c"error_code"),
        174 => Some(c"error_title"),
        175 => Some(c"error_message"),
        176 => Some(c"error_details"),
        177 => Some(c"errors"),
        178 => Some(c"profile_name"),
        179 => Some(c"username"),
        180 => Some(c"bsuid"),
        181 => Some(c"parent_bsuid"),
        182 => Some(c"wa_id"),
        183 => Some(c"display_phone_number"),
        200 => Some(c"action"),
        201 => Some(c"reaction"),
        202 => Some(c"emoji"),
        203 => Some(c"folder"),
        204 => Some(c"group_id"),
        205 => Some(c"profile_name"),
        206 => Some(c"username"),
        207 => Some(c"bsuid"),
        208 => Some(c"parent_bsuid"),
        209 => Some(c"wa_id"),
        210 => Some(c"display_phone_number"),
        300 => Some(c"watermark_ms"),
        301 => Some(c"message_ids"),
        302 => Some(c"receipt_status"),
        303 => Some(c"error_code"),
        304 => Some(c"error_title"),
        305 => Some(c"error_message"),
        306 => Some(c"error_details"),
        307 => Some(c"errors"),
        308 => Some(c"conversation_id"),
        309 => Some(c"conversation_origin"),
        310 => Some(c"conversation_expires_ms"),
        311 => Some(c"billable"),
        312 => Some(c"pricing_model"),
        313 => Some(c"pricing_category"),
        314 => Some(c"pricing_type"),
        315 => Some(c"biz_opaque_callback_data"),
        316 => Some(c"recipient_type"),
        317 => Some(c"group_id"),
        318 => Some(c"participant_id"),
        319 => Some(c"payment"),
        320 => Some(c"profile_name"),
        321 => Some(c"username"),
        322 => Some(c"bsuid"),
        323 => Some(c"parent_bsuid"),
        324 => Some(c"wa_id"),
        325 => Some(c"display_phone_number"),
        400 => Some(c"title"),
        401 => Some(c"payload"),
        402 => Some(c"referral_ref"),
        403 => Some(c"referral_source"),
        404 => Some(c"referral_type"),
        405 => Some(c"referer_uri"),
        406 => Some(c"is_guest_user"),
        407 => Some(c"product_id"),
        408 => Some(c"ad_id"),
        409 => Some(c"ad_title"),
        410 => Some(c"ad_photo_url"),
        411 => Some(c"ad_video_url"),
        412 => Some(c"ad_post_id"),
        413 => Some(c"ad_flow_id"),
        500 => Some(c"referral_ref"),
        501 => Some(c"referral_source"),
        502 => Some(c"referral_type"),
        503 => Some(c"referer_uri"),
        504 => Some(c"is_guest_user"),
        505 => Some(c"product_id"),
        506 => Some(c"ad_id"),
        507 => Some(c"ad_title"),
        508 => Some(c"ad_photo_url"),
        509 => Some(c"ad_video_url"),
        510 => Some(c"ad_post_id"),
        511 => Some(c"ad_flow_id"),
        512 => Some(c"story_id"),
        513 => Some(c"story_url"),
        600 => Some(c"optin_type"),
        601 => Some(c"title"),
        602 => Some(c"payload"),
        603 => Some(c"token"),
        604 => Some(c"token_expiry_ms"),
        605 => Some(c"token_status"),
        606 => Some(c"frequency"),
        607 => Some(c"timezone"),
        608 => Some(c"status"),
        609 => Some(c"referral_ref"),
        610 => Some(c"user_ref"),
        700 => Some(c"previous_owner_app_id"),
        701 => Some(c"new_owner_app_id"),
        702 => Some(c"requested_owner_app_id"),
        703 => Some(c"metadata"),
        704 => Some(c"app_roles"),
        705 => Some(c"handover_type"),
        706 => Some(c"display_phone_number"),
        800 => Some(c"text"),
        801 => Some(c"comment_id"),
        802 => Some(c"parent_id"),
        803 => Some(c"username"),
        804 => Some(c"author_name"),
        805 => Some(c"self_ig_scoped_id"),
        806 => Some(c"media_id"),
        807 => Some(c"media_product_type"),
        808 => Some(c"original_media_id"),
        809 => Some(c"ad_id"),
        810 => Some(c"ad_title"),
        811 => Some(c"post_id"),
        812 => Some(c"item"),
        813 => Some(c"verb"),
        814 => Some(c"created_ms"),
        900 => Some(c"text"),
        901 => Some(c"media_id"),
        902 => Some(c"comment_id"),
        903 => Some(c"post_id"),
        904 => Some(c"username"),
        905 => Some(c"author_name"),
        906 => Some(c"item"),
        907 => Some(c"verb"),
        908 => Some(c"created_ms"),
        909 => Some(c"parent_id"),
        1000 => Some(c"call_event"),
        1001 => Some(c"call_direction"),
        1002 => Some(c"caller_id"),
        1003 => Some(c"callee_id"),
        1004 => Some(c"session"),
        1005 => Some(c"permission_response"),
        1006 => Some(c"permission_expires_ms"),
        1007 => Some(c"call_status"),
        1008 => Some(c"call_start_ms"),
        1009 => Some(c"call_end_ms"),
        1010 => Some(c"call_duration"),
        1011 => Some(c"connection"),
        1012 => Some(c"permission_is_permanent"),
        1013 => Some(c"permission_source"),
        1014 => Some(c"reply_to_message_id"),
        1015 => Some(c"biz_opaque_callback_data"),
        1016 => Some(c"error_code"),
        1017 => Some(c"error_title"),
        1018 => Some(c"error_message"),
        1019 => Some(c"error_details"),
        1020 => Some(c"errors"),
        1021 => Some(c"profile_name"),
        1022 => Some(c"username"),
        1023 => Some(c"bsuid"),
        1024 => Some(c"parent_bsuid"),
        1025 => Some(c"wa_id"),
        1026 => Some(c"display_phone_number"),
        1100 => Some(c"note"),
        1101 => Some(c"products"),
        1102 => Some(c"catalog_id"),
        1103 => Some(c"reply_to_message_id"),
        1104 => Some(c"profile_name"),
        1105 => Some(c"username"),
        1106 => Some(c"bsuid"),
        1107 => Some(c"parent_bsuid"),
        1108 => Some(c"wa_id"),
        1109 => Some(c"display_phone_number"),
        1200 => Some(c"media_id"),
        1201 => Some(c"impressions"),
        1202 => Some(c"reach"),
        1203 => Some(c"taps_forward"),
        1204 => Some(c"taps_back"),
        1205 => Some(c"exits"),
        1206 => Some(c"replies"),
        1300 => Some(c"name"),
        1301 => Some(c"value"),
        1302 => Some(c"policy_action"),
        1303 => Some(c"policy_reason"),
        1304 => Some(c"feedback"),
        1305 => Some(c"linking_status"),
        1306 => Some(c"authorization_code"),
        1307 => Some(c"form_id"),
        1308 => Some(c"text"),
        1309 => Some(c"item"),
        1310 => Some(c"verb"),
        1311 => Some(c"post_id"),
        1312 => Some(c"comment_id"),
        1313 => Some(c"parent_id"),
        1314 => Some(c"author_name"),
        1315 => Some(c"created_ms"),
        1316 => Some(c"reaction_type"),
        1317 => Some(c"link"),
        1318 => Some(c"rating"),
        1319 => Some(c"recommendation_type"),
        1320 => Some(c"leadgen_id"),
        1321 => Some(c"page_id"),
        1322 => Some(c"ad_id"),
        1323 => Some(c"ad_group_id"),
        1324 => Some(c"thread_id"),
        1325 => Some(c"label_action"),
        1326 => Some(c"label_id"),
        1327 => Some(c"label_name"),
        1328 => Some(c"label_user_id"),
        1329 => Some(c"app_id"),
        1330 => Some(c"token"),
        1331 => Some(c"tracking_id"),
        1332 => Some(c"error_code"),
        1333 => Some(c"error_title"),
        1334 => Some(c"error_message"),
        1335 => Some(c"error_details"),
        1336 => Some(c"errors"),
        1337 => Some(c"event_name"),
        1338 => Some(c"reason"),
        1339 => Some(c"decision"),
        1340 => Some(c"old_status"),
        1341 => Some(c"new_status"),
        1342 => Some(c"template_id"),
        1343 => Some(c"template_name"),
        1344 => Some(c"template_language"),
        1345 => Some(c"template_category"),
        1346 => Some(c"previous_category"),
        1347 => Some(c"correct_category"),
        1348 => Some(c"quality_score"),
        1349 => Some(c"previous_quality_score"),
        1350 => Some(c"flow_id"),
        1351 => Some(c"current_limit"),
        1352 => Some(c"old_limit"),
        1353 => Some(c"entity_type"),
        1354 => Some(c"entity_id"),
        1355 => Some(c"alert_type"),
        1356 => Some(c"alert_severity"),
        1357 => Some(c"violation_type"),
        1358 => Some(c"ban_state"),
        1359 => Some(c"group_id"),
        1360 => Some(c"change_type"),
        1361 => Some(c"request_id"),
        1362 => Some(c"group_subject"),
        1363 => Some(c"invite_link"),
        1364 => Some(c"contact_action"),
        1365 => Some(c"contact_name"),
        1366 => Some(c"contact_phone_number"),
        1367 => Some(c"preference"),
        1368 => Some(c"preference_category"),
        1369 => Some(c"detail"),
        1370 => Some(c"previous_bsuid"),
        1371 => Some(c"ctwa_clid"),
        1372 => Some(c"custom_data"),
        1373 => Some(c"click_id"),
        1374 => Some(c"tracking_token"),
        1375 => Some(c"history_phase"),
        1376 => Some(c"history_chunk_order"),
        1377 => Some(c"history_progress"),
        1378 => Some(c"history_threads"),
        1379 => Some(c"profile_name"),
        1380 => Some(c"username"),
        1381 => Some(c"bsuid"),
        1382 => Some(c"parent_bsuid"),
        1383 => Some(c"wa_id"),
        1384 => Some(c"display_phone_number"),
        _ => None,
    }
}

/// The name of a field of an attachment.
pub(crate) const fn attachment_field(id: u16) -> Option<&'static CStr> {
    match id {
        2000 => Some(c"type"),
        2001 => Some(c"content"),
        2002 => Some(c"url"),
        2003 => Some(c"title"),
        2004 => Some(c"media_id"),
        2005 => Some(c"sticker_id"),
        2006 => Some(c"latitude"),
        2007 => Some(c"longitude"),
        2008 => Some(c"template_type"),
        2009 => Some(c"elements"),
        2010 => Some(c"booking_id"),
        2011 => Some(c"booking_status"),
        2012 => Some(c"booking_start_ms"),
        2013 => Some(c"booking_end_ms"),
        2014 => Some(c"booking_timezone"),
        2015 => Some(c"payload"),
        2016 => Some(c"raw"),
        _ => None,
    }
}

/// The name of a status.
pub(crate) const fn status(id: u32) -> Option<&'static CStr> {
    match id {
        1 => Some(c"signature_missing"),
        2 => Some(c"signature_empty"),
        3 => Some(c"signature_repeated"),
        4 => Some(c"signature_algorithm"),
        5 => Some(c"signature_length"),
        6 => Some(c"signature_not_hex"),
        7 => Some(c"signature_not_ascii"),
        8 => Some(c"signature_mismatch"),
        100 => Some(c"body_too_large"),
        101 => Some(c"too_many_events"),
        102 => Some(c"too_deep"),
        103 => Some(c"invalid_json"),
        104 => Some(c"invalid_utf8"),
        200 => Some(c"handshake_mode"),
        201 => Some(c"handshake_token"),
        202 => Some(c"handshake_challenge"),
        203 => Some(c"handshake_missing"),
        204 => Some(c"handshake_repeated"),
        205 => Some(c"handshake_unset"),
        300 => Some(c"signed_request_malformed"),
        301 => Some(c"signed_request_algorithm"),
        302 => Some(c"signed_request_mismatch"),
        400 => Some(c"secret_missing"),
        401 => Some(c"secret_empty"),
        402 => Some(c"secret_blank"),
        403 => Some(c"verify_token_blank"),
        404 => Some(c"limit_invalid"),
        500 => Some(c"null_pointer"),
        501 => Some(c"buffer_too_small"),
        502 => Some(c"absent"),
        503 => Some(c"unknown_name"),
        504 => Some(c"wrong_type"),
        505 => Some(c"wrong_body"),
        506 => Some(c"too_long"),
        507 => Some(c"options_size"),
        508 => Some(c"text_not_utf8"),
        509 => Some(c"message_ambiguous"),
        599 => Some(c"internal"),
        601 => Some(c"build_empty"),
        602 => Some(c"build_too_long"),
        603 => Some(c"build_too_many"),
        604 => Some(c"build_id_invalid"),
        605 => Some(c"build_version_invalid"),
        606 => Some(c"build_token_invalid"),
        607 => Some(c"build_url_invalid"),
        608 => Some(c"build_json_invalid"),
        609 => Some(c"build_recipient_unsupported"),
        610 => Some(c"build_channel_unsupported"),
        611 => Some(c"build_tag_mismatch"),
        612 => Some(c"build_card_bare"),
        613 => Some(c"build_query_reserved"),
        614 => Some(c"build_body_not_allowed"),
        641 => Some(c"reply_platform_mismatch"),
        642 => Some(c"reply_outgoing"),
        643 => Some(c"reply_no_message"),
        644 => Some(c"reply_standby"),
        645 => Some(c"reply_nobody"),
        646 => Some(c"reply_group"),
        647 => Some(c"reply_time_unknown"),
        648 => Some(c"reply_window_closed"),
        649 => Some(c"reply_comment_expired"),
        661 => Some(c"callback_state_mismatch"),
        662 => Some(c"callback_denied"),
        663 => Some(c"callback_refused"),
        664 => Some(c"callback_code_missing"),
        665 => Some(c"callback_repeated"),
        666 => Some(c"callback_too_long"),
        _ => None,
    }
}

/// The name of a status, explained for a log.
pub(crate) const fn message(id: u32) -> Option<&'static CStr> {
    match id {
        1 => Some(c"the signature header is missing"),
        2 => Some(c"the signature header is empty"),
        3 => Some(c"the signature header has more than one value"),
        4 => Some(c"the signature header does not name the expected algorithm"),
        5 => Some(c"the signature has the wrong length"),
        6 => Some(c"the signature is not hexadecimal"),
        7 => Some(c"the signature header is not ASCII"),
        8 => Some(c"the signature does not match the body"),
        100 => Some(c"the body is larger than the configured limit"),
        101 => Some(c"the body holds more events than the configured limit"),
        102 => Some(c"the body is nested too deeply"),
        103 => Some(c"the body is not valid JSON"),
        104 => Some(c"the body is not valid UTF-8"),
        200 => Some(c"the handshake mode is not subscribe"),
        201 => Some(c"the verify token does not match"),
        202 => Some(c"the challenge is not acceptable"),
        203 => Some(c"a handshake parameter is missing"),
        204 => Some(c"a handshake parameter is given more than once"),
        205 => Some(c"no verify token is configured"),
        300 => Some(c"the signed request is malformed"),
        301 => Some(c"the signed request names another algorithm"),
        302 => Some(c"the signed request's signature does not match"),
        400 => Some(c"no app secret was given"),
        401 => Some(c"an app secret is empty"),
        402 => Some(c"an app secret is blank"),
        403 => Some(c"the verify token is empty or blank"),
        404 => Some(c"a limit is out of range"),
        500 => Some(c"a pointer is NULL or not aligned where it must point to something"),
        501 => Some(c"the buffer is too small"),
        502 => Some(c"there is no such value"),
        503 => Some(c"there is nothing of this name or number"),
        504 => Some(c"the field has another type"),
        505 => Some(c"the event does not belong to this body"),
        506 => Some(c"a length is larger than memory can be"),
        507 => Some(c"a struct has a size that this version does not know"),
        508 => Some(c"a text is not UTF-8"),
        509 => Some(c"a message has both a text and JSON"),
        599 => Some(c"a fault of the library was caught"),
        601 => Some(c"an argument must not be empty"),
        602 => Some(c"an argument is longer than Meta accepts"),
        603 => Some(c"an argument has more elements than Meta accepts"),
        604 => Some(c"an argument is no id that may stand in a path"),
        605 => Some(c"an argument is no version such as v26.0"),
        606 => Some(c"an argument cannot stand in a header"),
        607 => Some(c"an argument is no http or https URL"),
        608 => Some(c"an argument is no JSON object"),
        609 => Some(c"an argument cannot be the recipient of this"),
        610 => Some(c"an argument does not exist on this channel"),
        611 => Some(c"an argument contradicts `human_agent`"),
        612 => Some(c"an argument needs more than a title"),
        613 => Some(c"an argument belongs to the library"),
        614 => Some(c"an argument cannot go with a GET request"),
        641 => Some(c"the event is not answered: the event is of another platform than the api"),
        642 => Some(c"the event is not answered: the account itself wrote it"),
        643 => Some(c"the event is not answered: it is nothing to answer"),
        644 => Some(c"the event is not answered: another app has the conversation"),
        645 => Some(c"the event is not answered: it names nobody to answer"),
        646 => Some(c"the event is not answered: it was written in a group"),
        647 => Some(c"the event is not answered: it has no time"),
        648 => Some(c"the event is not answered: the 24 hours are over"),
        649 => Some(c"the event is not answered: the seven days are over"),
        661 => Some(c"the state is not the expected one"),
        662 => Some(c"the person did not agree"),
        663 => Some(c"the login failed"),
        664 => Some(c"there is no code"),
        665 => Some(c"a parameter occurs twice"),
        666 => Some(c"the query is too long"),
        _ => None,
    }
}

/// The name of a answer, as its text, by the HTTP status.
pub(crate) const fn public_text(id: u16) -> Option<&'static CStr> {
    match id {
        400 => Some(c"bad request"),
        401 => Some(c"invalid signature"),
        403 => Some(c"verification failed"),
        413 => Some(c"payload too large"),
        500 => Some(c"internal error"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn login(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"instagram"),
        2 => Some(c"instagram_page"),
        3 => Some(c"messenger"),
        4 => Some(c"whatsapp"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn method(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"GET"),
        2 => Some(c"POST"),
        3 => Some(c"DELETE"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn to(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"user"),
        2 => Some(c"comment"),
        3 => Some(c"post"),
        4 => Some(c"notification_token"),
        5 => Some(c"phone"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn messaging_type(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"RESPONSE"),
        2 => Some(c"UPDATE"),
        3 => Some(c"MESSAGE_TAG"),
        4 => Some(c"UTILITY"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn sender_action(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"typing_on"),
        2 => Some(c"typing_off"),
        3 => Some(c"mark_seen"),
        4 => Some(c"react"),
        5 => Some(c"unreact"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn oauth(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"authorize"),
        2 => Some(c"exchange_code"),
        3 => Some(c"long_lived"),
        4 => Some(c"refresh"),
        5 => Some(c"page_tokens"),
        6 => Some(c"debug_token"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn action(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"retry"),
        2 => Some(c"wait"),
        3 => Some(c"reauth"),
        4 => Some(c"drop"),
        5 => Some(c"fix"),
        6 => Some(c"window"),
        7 => Some(c"escalate"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn form(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"error"),
        2 => Some(c"oauth"),
        3 => Some(c"data"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn answer(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"message_id"),
        2 => Some(c"recipient_id"),
        3 => Some(c"id"),
        4 => Some(c"attachment_id"),
        5 => Some(c"after"),
        6 => Some(c"access_token"),
        7 => Some(c"user_id"),
        8 => Some(c"scopes"),
        9 => Some(c"meaning"),
        10 => Some(c"message"),
        11 => Some(c"details"),
        12 => Some(c"fbtrace_id"),
        _ => None,
    }
}

/// The name of a number of the graph part.
pub(crate) const fn due(id: u8) -> Option<&'static CStr> {
    match id {
        1 => Some(c"too_young"),
        2 => Some(c"fresh"),
        3 => Some(c"due"),
        4 => Some(c"dead"),
        _ => None,
    }
}

/// What to answer a request with that fails for a refusal of the graph part.
pub(crate) const fn refusal_status(id: u32) -> Option<u16> {
    match id {
        601 => Some(500),
        602 => Some(500),
        603 => Some(500),
        604 => Some(500),
        605 => Some(500),
        606 => Some(500),
        607 => Some(500),
        608 => Some(500),
        609 => Some(500),
        610 => Some(500),
        611 => Some(500),
        612 => Some(500),
        613 => Some(500),
        614 => Some(500),
        641 => Some(500),
        642 => Some(500),
        643 => Some(500),
        644 => Some(500),
        645 => Some(500),
        646 => Some(500),
        647 => Some(500),
        648 => Some(500),
        649 => Some(500),
        661 => Some(400),
        662 => Some(400),
        663 => Some(400),
        664 => Some(400),
        665 => Some(400),
        666 => Some(400),
        _ => None,
    }
}
