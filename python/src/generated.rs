// Generated from core/spec/fields.toml; edit the table, not this file.

use hubsig::ShapeKind;
use pyo3::prelude::*;

use crate::event::Event;
use crate::shapes::{Attachment, attachment, made, shape};

macro_rules! about {
(kind) => { "What happened." };
(platform) => { "Where it came from." };
(content) => { "What a message-like event holds." };
(direction) => { "Who did it; a program that answers `incoming` only can never answer itself." };
(channel) => { "Whether this app owns the conversation." };
(envelope) => { "Where in the body the event stood." };
(field) => { "The wire's name of the changed field, where the envelope has one." };
(account_id) => { "The account of the business: page, Instagram account or WhatsApp business account." };
(phone_number_id) => { "The business phone number the event belongs to; WhatsApp only." };
(sender_id) => { "Who sent it, as on the wire." };
(recipient_id) => { "Who received it, as on the wire." };
(user_id) => { "The other person, whatever the direction." };
(user_id_type) => { "What sort of id `user_id` is." };
(message_id) => { "The event's own id, where it has one." };
(target_id) => { "The message or object the event is about." };
(timestamp_ms) => { "When it happened, in milliseconds UTC." };
(key) => { "A key for recognising the event again: the same after redelivery and regrouping." };
(flags) => { "Yes-or-no remarks.\n\nIn the order of `hubsig.flags()`; each is an attribute of its own, too." };
(also) => { "Further deciding keys seen beside the one that decided, as on the wire." };
(is_echo) => { "The platform marked the message as sent by the account." };
(is_self) => { "The account wrote to itself." };
(is_test) => { "The entry carries id `0`, as the test button of the dashboard sends it. A hint: it never gates anything." };
(has_referral) => { "The event carries a referral beside what decided its kind." };
(has_reply_to) => { "The message answers another message or a story." };
(has_product_referral) => { "The referral names a product." };
(missing_sender) => { "A messaging event came without the id of its sender." };
(duplicate_keys) => { "A key the parser looks at stands twice in one object; the last one counts." };
(wrong_type) => { "A value had another JSON type than documented, and its accessor is absent." };
}
pub(crate) use about;

shape! {
/// A message in any state: received, echoed, edited, deleted, unsupported.
Message {
/// The payload of the tapped quick reply.
///
/// From `message.quick_reply.payload`; on WhatsApp, from `button.payload`.
quick_reply_payload: MessageQuickReplyPayload,
/// The message that is answered.
///
/// From `message.reply_to.mid`; on WhatsApp, from `context.id`.
reply_to_message_id: MessageReplyToMessageId,
/// Whether the sender answers a message of their own.
///
/// From `message.reply_to.is_self_reply`.
reply_to_is_self: MessageReplyToIsSelf,
/// The story.
///
/// From `message.reply_to.story.id`, else `referral.story.id`.
story_id: MessageStoryId,
/// Where the story can be fetched, as long as it exists.
///
/// From `message.reply_to.story.url`, else `referral.story.url`.
story_url: MessageStoryUrl,
/// Where the link sticker of the answered story leads.
///
/// From `message.reply_to.story.link_sticker_url`.
story_link_sticker_url: MessageStoryLinkStickerUrl,
/// The page that a story mentions.
///
/// From `referral.story.mention.page_id`.
mentioned_page_id: MessageMentionedPageId,
/// Pictures, files, shares and the like.
///
/// From `message.attachments`.
attachments: MessageAttachments,
/// How often the message has been edited.
///
/// From `message_edit.num_edit`.
num_edit: MessageNumEdit,
/// The sticker, where the message itself names it.
///
/// From `message.sticker_id`.
sticker_id: MessageStickerId,
/// The app that sent it.
///
/// From `message.app_id`.
app_id: MessageAppId,
/// Free text that an app passed along.
///
/// From `message.metadata`.
metadata: MessageMetadata,
/// The inbox folder.
///
/// From `message.folder`.
folder: MessageFolder,
/// The reference of a person who used the checkbox plugin and has no id yet.
///
/// From `sender.user_ref`.
user_ref: MessageUserRef,
/// The sort of plugin contact that went before.
///
/// From `prior_message.source`.
prior_message_source: MessagePriorMessageSource,
/// The reference of the plugin contact that went before.
///
/// From `prior_message.identifier`.
prior_message_identifier: MessagePriorMessageIdentifier,
/// What Meta's language processing found in the text.
///
/// Bytes of JSON, as received. From `message.nlp`.
nlp: MessageNlp,
/// Commands the person chose.
///
/// Bytes of JSON, as received. From `message.commands`.
commands: MessageCommands,
/// Where the message was written, for older plugins.
///
/// Bytes of JSON, as received. From `message.tags`.
tags: MessageTags,
/// The `ref` parameter that the business put into the link, the button or the plugin.
///
/// From `message.referral.ref`, else `referral.ref`.
referral_ref: MessageReferralRef,
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
///
/// From `message.referral.source`, else `referral.source`; on WhatsApp, from `referral.source_type`.
referral_source: MessageReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
///
/// From `message.referral.type`, else `referral.type`.
referral_type: MessageReferralType,
/// The page on which the person followed the link or used the plugin.
///
/// From `message.referral.referer_uri`, else `referral.referer_uri`.
referer_uri: MessageRefererUri,
/// Whether the person came without being logged in.
///
/// From `message.referral.is_guest_user`, else `referral.is_guest_user`.
is_guest_user: MessageIsGuestUser,
/// The product the person came from.
///
/// From `message.referral.product.id`, else `referral.product.id`, else
/// `message.referral.ads_context_data.product_id`, else `referral.ads_context_data.product_id`.
product_id: MessageProductId,
/// The advert.
///
/// From `message.referral.ad_id`, else `referral.ad_id`.
ad_id: MessageAdId,
/// The title of the advert.
///
/// From `message.referral.ads_context_data.ad_title`, else `referral.ads_context_data.ad_title`; on WhatsApp,
/// from `referral.headline`.
ad_title: MessageAdTitle,
/// The picture of the advert.
///
/// From `message.referral.ads_context_data.photo_url`, else `referral.ads_context_data.photo_url`; on WhatsApp,
/// from `referral.image_url`.
ad_photo_url: MessageAdPhotoUrl,
/// The video of the advert.
///
/// From `message.referral.ads_context_data.video_url`, else `referral.ads_context_data.video_url`; on WhatsApp,
/// from `referral.video_url`.
ad_video_url: MessageAdVideoUrl,
/// The post behind the advert.
///
/// From `message.referral.ads_context_data.post_id`, else `referral.ads_context_data.post_id`.
ad_post_id: MessageAdPostId,
/// The flow behind the advert.
///
/// From `message.referral.ads_context_data.flow_id`, else `referral.ads_context_data.flow_id`.
ad_flow_id: MessageAdFlowId,
/// Who wrote the message that is answered.
///
/// On WhatsApp, from `context.from`.
reply_to_sender_id: MessageReplyToSenderId,
/// Whether the message was forwarded.
///
/// On WhatsApp, from `context.forwarded`.
forwarded: MessageForwarded,
/// Whether the message was forwarded many times.
///
/// On WhatsApp, from `context.frequently_forwarded`.
frequently_forwarded: MessageFrequentlyForwarded,
/// The product catalogue.
///
/// On WhatsApp, from `context.referred_product.catalog_id`.
catalog_id: MessageCatalogId,
/// The product, by the id that the business gave it.
///
/// On WhatsApp, from `context.referred_product.product_retailer_id`.
product_retailer_id: MessageProductRetailerId,
/// The wire's name for the type of the message.
///
/// On WhatsApp, from `type`.
message_type: MessageMessageType,
/// The media.
///
/// On WhatsApp, from `*.id`.
media_id: MessageMediaId,
/// The media type, such as `image/jpeg`.
///
/// On WhatsApp, from `*.mime_type`.
mime_type: MessageMimeType,
/// The SHA-256 of the media in base64, as written.
///
/// On WhatsApp, from `*.sha256`.
sha256: MessageSha256,
/// The name of the file.
///
/// On WhatsApp, from `*.filename`.
filename: MessageFilename,
/// The text under the media.
///
/// On WhatsApp, from `*.caption`.
caption: MessageCaption,
/// Whether the sound was recorded in the conversation.
///
/// On WhatsApp, from `*.voice`.
voice: MessageVoice,
/// Whether the sticker moves.
///
/// On WhatsApp, from `*.animated`.
animated: MessageAnimated,
/// Where the media can be fetched with an access token, for some minutes.
///
/// On WhatsApp, from `image.url`, else `video.url`, else `audio.url`, else `document.url`, else `sticker.url`.
media_url: MessageMediaUrl,
/// Degrees north, as written.
///
/// On WhatsApp, from `location.latitude`.
latitude: MessageLatitude,
/// Degrees east, as written.
///
/// On WhatsApp, from `location.longitude`.
longitude: MessageLongitude,
/// The name of the place.
///
/// On WhatsApp, from `location.name`.
location_name: MessageLocationName,
/// The address of the place.
///
/// On WhatsApp, from `location.address`.
location_address: MessageLocationAddress,
/// The web page of the place.
///
/// On WhatsApp, from `location.url`.
location_url: MessageLocationUrl,
/// The contact cards, an array of objects.
///
/// Bytes of JSON, as received. On WhatsApp, from `contacts`.
contacts: MessageContacts,
/// What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open list.
///
/// On WhatsApp, from `interactive.type`.
interactive_type: MessageInteractiveType,
/// The id of the tapped button or row.
///
/// On WhatsApp, from `interactive.*.id`.
reply_id: MessageReplyId,
/// The title of the tapped button or row.
///
/// On WhatsApp, from `interactive.*.title`.
reply_title: MessageReplyTitle,
/// The description of the tapped row.
///
/// On WhatsApp, from `interactive.*.description`.
reply_description: MessageReplyDescription,
/// What kind of form was filled in, such as `flow` or `address_message`.
///
/// On WhatsApp, from `interactive.nfm_reply.name`.
flow_name: MessageFlowName,
/// What was filled in: JSON in a text.
///
/// On WhatsApp, from `interactive.nfm_reply.response_json`.
flow_response: MessageFlowResponse,
/// The reaction as a character.
///
/// On WhatsApp, from `reaction.emoji`.
emoji: MessageEmoji,
/// The group.
///
/// On WhatsApp, from `group_id`.
group_id: MessageGroupId,
/// What the system tells of, such as `user_changed_number`.
///
/// On WhatsApp, from `system.type`.
system_type: MessageSystemType,
/// The phone number that the person has now.
///
/// On WhatsApp, from `system.wa_id`, else `system.new_wa_id`.
new_wa_id: MessageNewWaId,
/// The business-scoped id that the person has now.
///
/// On WhatsApp, from `system.user_id`.
new_bsuid: MessageNewBsuid,
/// What tells whether the person still is who they were, an object or a hash.
///
/// Bytes of JSON, as received. On WhatsApp, from `system.identity`, else `identity`.
identity: MessageIdentity,
/// What kind of message could not be handed over.
///
/// On WhatsApp, from `unsupported.type`.
unsupported_type: MessageUnsupportedType,
/// What had become of a message of the past.
///
/// On WhatsApp, from `history_context.status`.
history_status: MessageHistoryStatus,
/// The advert or post that the person came from.
///
/// On WhatsApp, from `referral.source_id`.
referral_source_id: MessageReferralSourceId,
/// The address of the advert or post that the person came from.
///
/// On WhatsApp, from `referral.source_url`.
referral_source_url: MessageReferralSourceUrl,
/// The text of the advert.
///
/// On WhatsApp, from `referral.body`.
ad_body: MessageAdBody,
/// Whether the advert shows an `image` or a `video`.
///
/// On WhatsApp, from `referral.media_type`.
ad_media_type: MessageAdMediaType,
/// The preview picture of the advert.
///
/// On WhatsApp, from `referral.thumbnail_url`.
ad_thumbnail_url: MessageAdThumbnailUrl,
/// The greeting that the advert showed.
///
/// On WhatsApp, from `referral.welcome_message.text`.
ad_welcome_text: MessageAdWelcomeText,
/// The click id of an advert that leads to WhatsApp.
///
/// On WhatsApp, from `referral.ctwa_clid`.
ctwa_clid: MessageCtwaClid,
/// The number of the first error.
///
/// On WhatsApp, from `errors.0.code`.
error_code: MessageErrorCode,
/// The title of the first error.
///
/// On WhatsApp, from `errors.0.title`.
error_title: MessageErrorTitle,
/// The text of the first error.
///
/// On WhatsApp, from `errors.0.message`.
error_message: MessageErrorMessage,
/// What the first error says about the case at hand.
///
/// On WhatsApp, from `errors.0.error_data.details`, else `errors.0.details`.
error_details: MessageErrorDetails,
/// All errors, an array of objects.
///
/// Bytes of JSON, as received. On WhatsApp, from `errors`.
errors: MessageErrors,
/// The name that the person gave themselves on WhatsApp.
profile_name: MessageProfileName,
/// The user name of the person.
username: MessageUsername,
/// The business-scoped id of the other person on WhatsApp.
bsuid: MessageBsuid,
/// The id of the other person that is shared by all portfolios of a business on WhatsApp.
parent_bsuid: MessageParentBsuid,
/// The phone number of the other person on WhatsApp, where it is shown.
wa_id: MessageWaId,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: MessageDisplayPhoneNumber,
}
}

shape! {
/// A reaction put on a message or removed.
Reaction {
/// `react` or `unreact`.
///
/// From `reaction.action`.
action: ReactionAction,
/// The name of the reaction, such as `love`.
///
/// From `reaction.reaction`.
reaction: ReactionReaction,
/// The reaction as a character.
///
/// From `reaction.emoji`; on WhatsApp, from `reaction.emoji`.
emoji: ReactionEmoji,
/// The inbox folder.
///
/// From `reaction.folder`.
folder: ReactionFolder,
/// The group.
///
/// On WhatsApp, from `group_id`.
group_id: ReactionGroupId,
/// The name that the person gave themselves on WhatsApp.
profile_name: ReactionProfileName,
/// The user name of the person.
username: ReactionUsername,
/// The business-scoped id of the other person on WhatsApp.
bsuid: ReactionBsuid,
/// The id of the other person that is shared by all portfolios of a business on WhatsApp.
parent_bsuid: ReactionParentBsuid,
/// The phone number of the other person on WhatsApp, where it is shown.
wa_id: ReactionWaId,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: ReactionDisplayPhoneNumber,
}
}

shape! {
/// What became of messages of the account: sent, delivered, read, failed.
Receipt {
/// Everything sent up to this time is covered.
///
/// Milliseconds since 1970 (UTC). From `read.watermark`, else `delivery.watermark`.
watermark_ms: ReceiptWatermarkMs,
/// The messages covered, an array of strings.
///
/// Bytes of JSON, as received. From `delivery.mids`.
message_ids: ReceiptMessageIds,
/// The wire's name for what became of it.
///
/// On WhatsApp, from `status`.
receipt_status: ReceiptReceiptStatus,
/// The number of the first error.
///
/// On WhatsApp, from `errors.0.code`.
error_code: ReceiptErrorCode,
/// The title of the first error.
///
/// On WhatsApp, from `errors.0.title`.
error_title: ReceiptErrorTitle,
/// The text of the first error.
///
/// On WhatsApp, from `errors.0.message`.
error_message: ReceiptErrorMessage,
/// What the first error says about the case at hand.
///
/// On WhatsApp, from `errors.0.error_data.details`, else `errors.0.details`.
error_details: ReceiptErrorDetails,
/// All errors, an array of objects.
///
/// Bytes of JSON, as received. On WhatsApp, from `errors`.
errors: ReceiptErrors,
/// The conversation that is paid for.
///
/// On WhatsApp, from `conversation.id`.
conversation_id: ReceiptConversationId,
/// How the conversation began, such as `service` or `referral_conversion`.
///
/// On WhatsApp, from `conversation.origin.type`.
conversation_origin: ReceiptConversationOrigin,
/// When the conversation ends.
///
/// Milliseconds since 1970 (UTC). On WhatsApp, from `conversation.expiration_timestamp`.
conversation_expires_ms: ReceiptConversationExpiresMs,
/// Whether it costs.
///
/// On WhatsApp, from `pricing.billable`, else `conversation.pricing.billable`.
billable: ReceiptBillable,
/// How it is priced: `PMP` by message, `CBP` by conversation.
///
/// On WhatsApp, from `pricing.pricing_model`, else `conversation.pricing.pricing_model`.
pricing_model: ReceiptPricingModel,
/// What it is priced as, such as `utility`.
///
/// On WhatsApp, from `pricing.category`, else `conversation.pricing.category`.
pricing_category: ReceiptPricingCategory,
/// Which price holds, such as `regular` or `free_customer_service`.
///
/// On WhatsApp, from `pricing.type`, else `conversation.pricing.type`.
pricing_type: ReceiptPricingType,
/// Free text that the business sent along.
///
/// On WhatsApp, from `biz_opaque_callback_data`.
biz_opaque_callback_data: ReceiptBizOpaqueCallbackData,
/// `group` where the recipient is one.
///
/// On WhatsApp, from `recipient_type`.
recipient_type: ReceiptRecipientType,
/// The group.
///
/// On WhatsApp, from `group_id`.
group_id: ReceiptGroupId,
/// The member of the group.
///
/// On WhatsApp, from `recipient_participant_id`, else `participant_recipient_id`, else
/// `recipient_participant_user_id`, else `participant_recipient_user_id`.
participant_id: ReceiptParticipantId,
/// The payment, an object.
///
/// Bytes of JSON, as received. On WhatsApp, from `payment`.
payment: ReceiptPayment,
/// The name that the person gave themselves on WhatsApp.
profile_name: ReceiptProfileName,
/// The user name of the person.
username: ReceiptUsername,
/// The business-scoped id of the other person on WhatsApp.
bsuid: ReceiptBsuid,
/// The id of the other person that is shared by all portfolios of a business on WhatsApp.
parent_bsuid: ReceiptParentBsuid,
/// The phone number of the other person on WhatsApp, where it is shown.
wa_id: ReceiptWaId,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: ReceiptDisplayPhoneNumber,
}
}

shape! {
/// A button, ice breaker or menu entry was pressed.
Postback {
/// The text on what was pressed or agreed to.
///
/// From `postback.title`.
title: PostbackTitle,
/// The payload the developer gave it.
///
/// From `postback.payload`.
payload: PostbackPayload,
/// The `ref` parameter that the business put into the link, the button or the plugin.
///
/// From `postback.referral.ref`, else `referral.ref`.
referral_ref: PostbackReferralRef,
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
///
/// From `postback.referral.source`, else `referral.source`.
referral_source: PostbackReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
///
/// From `postback.referral.type`, else `referral.type`.
referral_type: PostbackReferralType,
/// The page on which the person followed the link or used the plugin.
///
/// From `postback.referral.referer_uri`, else `referral.referer_uri`.
referer_uri: PostbackRefererUri,
/// Whether the person came without being logged in.
///
/// From `postback.referral.is_guest_user`, else `referral.is_guest_user`.
is_guest_user: PostbackIsGuestUser,
/// The product the person came from.
///
/// From `postback.referral.product.id`, else `referral.product.id`, else
/// `postback.referral.ads_context_data.product_id`, else `referral.ads_context_data.product_id`.
product_id: PostbackProductId,
/// The advert.
///
/// From `postback.referral.ad_id`, else `referral.ad_id`.
ad_id: PostbackAdId,
/// The title of the advert.
///
/// From `postback.referral.ads_context_data.ad_title`, else `referral.ads_context_data.ad_title`.
ad_title: PostbackAdTitle,
/// The picture of the advert.
///
/// From `postback.referral.ads_context_data.photo_url`, else `referral.ads_context_data.photo_url`.
ad_photo_url: PostbackAdPhotoUrl,
/// The video of the advert.
///
/// From `postback.referral.ads_context_data.video_url`, else `referral.ads_context_data.video_url`.
ad_video_url: PostbackAdVideoUrl,
/// The post behind the advert.
///
/// From `postback.referral.ads_context_data.post_id`, else `referral.ads_context_data.post_id`.
ad_post_id: PostbackAdPostId,
/// The flow behind the advert.
///
/// From `postback.referral.ads_context_data.flow_id`, else `referral.ads_context_data.flow_id`.
ad_flow_id: PostbackAdFlowId,
}
}

shape! {
/// Somebody came into an existing conversation through a link or an advert.
Referral {
/// The `ref` parameter that the business put into the link, the button or the plugin.
///
/// From `referral.ref`.
referral_ref: ReferralReferralRef,
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
///
/// From `referral.source`.
referral_source: ReferralReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
///
/// From `referral.type`.
referral_type: ReferralReferralType,
/// The page on which the person followed the link or used the plugin.
///
/// From `referral.referer_uri`.
referer_uri: ReferralRefererUri,
/// Whether the person came without being logged in.
///
/// From `referral.is_guest_user`.
is_guest_user: ReferralIsGuestUser,
/// The product the person came from.
///
/// From `referral.product.id`, else `referral.ads_context_data.product_id`.
product_id: ReferralProductId,
/// The advert.
///
/// From `referral.ad_id`.
ad_id: ReferralAdId,
/// The title of the advert.
///
/// From `referral.ads_context_data.ad_title`.
ad_title: ReferralAdTitle,
/// The picture of the advert.
///
/// From `referral.ads_context_data.photo_url`.
ad_photo_url: ReferralAdPhotoUrl,
/// The video of the advert.
///
/// From `referral.ads_context_data.video_url`.
ad_video_url: ReferralAdVideoUrl,
/// The post behind the advert.
///
/// From `referral.ads_context_data.post_id`.
ad_post_id: ReferralAdPostId,
/// The flow behind the advert.
///
/// From `referral.ads_context_data.flow_id`.
ad_flow_id: ReferralAdFlowId,
/// The story.
///
/// From `referral.story.id`.
story_id: ReferralStoryId,
/// Where the story can be fetched, as long as it exists.
///
/// From `referral.story.url`.
story_url: ReferralStoryUrl,
}
}

shape! {
/// Somebody agreed to be written to, or changed that agreement.
Optin {
/// `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin.
///
/// From `optin.type`.
optin_type: OptinOptinType,
/// The text on what was pressed or agreed to.
///
/// From `optin.title`.
title: OptinTitle,
/// The payload the developer gave it.
///
/// From `optin.payload`.
payload: OptinPayload,
/// The token that later messages are sent with.
///
/// From `optin.notification_messages_token`, else `optin.one_time_notif_token`.
token: OptinToken,
/// When the token ends.
///
/// Milliseconds since 1970 (UTC). From `optin.token_expiry_timestamp`.
token_expiry_ms: OptinTokenExpiryMs,
/// Whether the token was renewed.
///
/// From `optin.user_token_status`.
token_status: OptinTokenStatus,
/// How often messages may be sent.
///
/// From `optin.notification_messages_frequency`.
frequency: OptinFrequency,
/// The time zone of the person.
///
/// From `optin.notification_messages_timezone`.
timezone: OptinTimezone,
/// `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`.
///
/// From `optin.notification_messages_status`.
status: OptinStatus,
/// The `ref` parameter that the business put into the link, the button or the plugin.
///
/// From `optin.ref`.
referral_ref: OptinReferralRef,
/// The reference of a person who used the checkbox plugin and has no id yet.
///
/// From `optin.user_ref`, else `sender.user_ref`.
user_ref: OptinUserRef,
}
}

shape! {
/// Control of a conversation moved between apps.
Handover {
/// The app that had control.
///
/// From `pass_thread_control.previous_owner_app_id`, else `take_thread_control.previous_owner_app_id`.
previous_owner_app_id: HandoverPreviousOwnerAppId,
/// The app that has control now.
///
/// From `pass_thread_control.new_owner_app_id`, else `take_thread_control.new_owner_app_id`.
new_owner_app_id: HandoverNewOwnerAppId,
/// The app that asks for control.
///
/// From `request_thread_control.requested_owner_app_id`.
requested_owner_app_id: HandoverRequestedOwnerAppId,
/// Free text that an app passed along.
///
/// From `pass_thread_control.metadata`, else `take_thread_control.metadata`, else
/// `request_thread_control.metadata`; on WhatsApp, from `control_passed.metadata`, else
/// `control_taken.metadata`.
metadata: HandoverMetadata,
/// The roles per app, an object of arrays.
///
/// Bytes of JSON, as received. From `app_roles`.
app_roles: HandoverAppRoles,
/// `control_passed` or `control_taken`.
///
/// On WhatsApp, from `type`.
handover_type: HandoverHandoverType,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: HandoverDisplayPhoneNumber,
}
}

shape! {
/// A comment on content of the account.
Comment {
/// The comment.
///
/// From `id`, else `comment_id`.
comment_id: CommentCommentId,
/// What the comment answers.
///
/// From `parent_id`.
parent_id: CommentParentId,
/// The user name of the person.
///
/// From `from.username`.
username: CommentUsername,
/// The display name of the author.
///
/// From `from.name`, else `sender_name`.
author_name: CommentAuthorName,
/// The author's own scoped id, where the author is the account.
///
/// From `from.self_ig_scoped_id`.
self_ig_scoped_id: CommentSelfIgScopedId,
/// The media.
///
/// From `media.id`.
media_id: CommentMediaId,
/// Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`.
///
/// From `media.media_product_type`.
media_product_type: CommentMediaProductType,
/// The organic media behind an advert.
///
/// From `media.original_media_id`.
original_media_id: CommentOriginalMediaId,
/// The advert.
///
/// From `media.ad_id`.
ad_id: CommentAdId,
/// The title of the advert.
///
/// From `media.ad_title`.
ad_title: CommentAdTitle,
/// The post.
///
/// From `post_id`.
post_id: CommentPostId,
/// The sort of item that changed.
///
/// From `item`.
item: CommentItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
///
/// From `verb`.
verb: CommentVerb,
/// When what the event is about was made.
///
/// Milliseconds since 1970 (UTC). From `created_time`.
created_ms: CommentCreatedMs,
}
}

shape! {
/// The account was mentioned in somebody's content.
Mention {
/// What the person wrote.
///
/// From `text`, else `message`.
text: MentionText,
/// The media.
///
/// From `media_id`.
media_id: MentionMediaId,
/// The comment.
///
/// From `comment_id`.
comment_id: MentionCommentId,
/// The post.
///
/// From `post_id`.
post_id: MentionPostId,
/// The user name of the person.
///
/// From `from.username`.
username: MentionUsername,
/// The display name of the author.
///
/// From `from.name`, else `sender_name`.
author_name: MentionAuthorName,
/// The sort of item that changed.
///
/// From `item`.
item: MentionItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
///
/// From `verb`.
verb: MentionVerb,
/// When what the event is about was made.
///
/// Milliseconds since 1970 (UTC). From `created_time`.
created_ms: MentionCreatedMs,
/// What the comment answers.
///
/// From `parent_id`.
parent_id: MentionParentId,
}
}

shape! {
/// A voice call, or the permission for one.
Call {
/// What happened to the call: `connect` or `terminate`.
///
/// From `event`; on WhatsApp, from `event`.
call_event: CallCallEvent,
/// Which side called: `business_initiated` or `user_initiated`, on WhatsApp in capitals.
///
/// From `call_direction`; on WhatsApp, from `direction`.
call_direction: CallCallDirection,
/// Who called.
///
/// From `from`; on WhatsApp, from `from`.
caller_id: CallCallerId,
/// Who was called.
///
/// From `to`; on WhatsApp, from `to`.
callee_id: CallCalleeId,
/// The session description.
///
/// Bytes of JSON, as received. From `session`; on WhatsApp, from `session`.
session: CallSession,
/// Whether calls were allowed.
///
/// From `call_permission_reply.response`; on WhatsApp, from `interactive.call_permission_reply.response`.
permission_response: CallPermissionResponse,
/// When the permission ends.
///
/// Milliseconds since 1970 (UTC). From `call_permission_reply.expiration_timestamp`; on WhatsApp, from
/// `interactive.call_permission_reply.expiration_timestamp`.
permission_expires_ms: CallPermissionExpiresMs,
/// What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED` or `FAILED`.
///
/// From `status`; on WhatsApp, from `status`.
call_status: CallCallStatus,
/// When the call was taken.
///
/// Milliseconds since 1970 (UTC). From `start_time`; on WhatsApp, from `start_time`.
call_start_ms: CallCallStartMs,
/// When the call ended.
///
/// Milliseconds since 1970 (UTC). From `end_time`; on WhatsApp, from `end_time`.
call_end_ms: CallCallEndMs,
/// How long the call was, in seconds.
///
/// From `duration`; on WhatsApp, from `duration`.
call_duration: CallCallDuration,
/// The session description in its older form.
///
/// Bytes of JSON, as received. On WhatsApp, from `connection`.
connection: CallConnection,
/// Whether calls were allowed without an end.
///
/// From `call_permission_reply.is_permanent`; on WhatsApp, from
/// `interactive.call_permission_reply.is_permanent`.
permission_is_permanent: CallPermissionIsPermanent,
/// Who allowed calls: `user_action` or `automatic`.
///
/// From `call_permission_reply.response_source`; on WhatsApp, from
/// `interactive.call_permission_reply.response_source`.
permission_source: CallPermissionSource,
/// The message that is answered.
///
/// On WhatsApp, from `context.id`.
reply_to_message_id: CallReplyToMessageId,
/// Free text that the business sent along.
///
/// On WhatsApp, from `biz_opaque_callback_data`.
biz_opaque_callback_data: CallBizOpaqueCallbackData,
/// The number of the first error.
///
/// On WhatsApp, from `errors.0.code`.
error_code: CallErrorCode,
/// The title of the first error.
///
/// On WhatsApp, from `errors.0.title`.
error_title: CallErrorTitle,
/// The text of the first error.
///
/// On WhatsApp, from `errors.0.message`.
error_message: CallErrorMessage,
/// What the first error says about the case at hand.
///
/// On WhatsApp, from `errors.0.error_data.details`, else `errors.0.details`.
error_details: CallErrorDetails,
/// All errors, an array of objects.
///
/// Bytes of JSON, as received. On WhatsApp, from `errors`.
errors: CallErrors,
/// The name that the person gave themselves on WhatsApp.
profile_name: CallProfileName,
/// The user name of the person.
username: CallUsername,
/// The business-scoped id of the other person on WhatsApp.
bsuid: CallBsuid,
/// The id of the other person that is shared by all portfolios of a business on WhatsApp.
parent_bsuid: CallParentBsuid,
/// The phone number of the other person on WhatsApp, where it is shown.
wa_id: CallWaId,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: CallDisplayPhoneNumber,
}
}

shape! {
/// A shopping cart.
Order {
/// What the person wrote beside the cart.
///
/// From `order.note`; on WhatsApp, from `order.text`.
note: OrderNote,
/// The products, an array of objects.
///
/// Bytes of JSON, as received. From `order.products`; on WhatsApp, from `order.product_items`.
products: OrderProducts,
/// The product catalogue.
///
/// On WhatsApp, from `order.catalog_id`.
catalog_id: OrderCatalogId,
/// The message that is answered.
///
/// On WhatsApp, from `context.id`.
reply_to_message_id: OrderReplyToMessageId,
/// The name that the person gave themselves on WhatsApp.
profile_name: OrderProfileName,
/// The user name of the person.
username: OrderUsername,
/// The business-scoped id of the other person on WhatsApp.
bsuid: OrderBsuid,
/// The id of the other person that is shared by all portfolios of a business on WhatsApp.
parent_bsuid: OrderParentBsuid,
/// The phone number of the other person on WhatsApp, where it is shown.
wa_id: OrderWaId,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: OrderDisplayPhoneNumber,
}
}

shape! {
/// Figures about content of the account.
Insights {
/// The media.
///
/// From `media_id`.
media_id: InsightsMediaId,
/// How often the story was shown. Minus one when too few people saw the story.
///
/// From `impressions`.
impressions: InsightsImpressions,
/// How many people saw it. Minus one when too few people saw the story.
///
/// From `reach`.
reach: InsightsReach,
/// Taps to the next story. Minus one when too few people saw the story.
///
/// From `taps_forward`.
taps_forward: InsightsTapsForward,
/// Taps to the story before. Minus one when too few people saw the story.
///
/// From `taps_back`.
taps_back: InsightsTapsBack,
/// How often people left the story. Minus one when too few people saw the story.
///
/// From `exits`.
exits: InsightsExits,
/// How many people answered. Minus one when too few people saw the story.
///
/// From `replies`.
replies: InsightsReplies,
}
}

shape! {
/// Any other event: a name and a value.
Change {
/// What changed: the name of the field or of the key.
name: ChangeName,
/// What the change says.
///
/// Bytes of JSON, as received.
value: ChangeValue,
/// `warning`, `block` or `unblock`.
///
/// From `policy_enforcement.action`, else `policy-enforcement.action`.
policy_action: ChangePolicyAction,
/// Why the policy was enforced.
///
/// From `policy_enforcement.reason`, else `policy-enforcement.reason`.
policy_reason: ChangePolicyReason,
/// What the person thought of an automatic answer.
///
/// From `response_feedback.feedback`.
feedback: ChangeFeedback,
/// `linked` or `unlinked`.
///
/// From `account_linking.status`.
linking_status: ChangeLinkingStatus,
/// The code that the business gave when the accounts were linked.
///
/// From `account_linking.authorization_code`.
authorization_code: ChangeAuthorizationCode,
/// The lead form that was sent.
///
/// From `form.id`, else `form_id`.
form_id: ChangeFormId,
/// What the person wrote.
///
/// From `message`, else `review_text`.
text: ChangeText,
/// The sort of item that changed.
///
/// From `item`.
item: ChangeItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
///
/// From `verb`.
verb: ChangeVerb,
/// The post.
///
/// From `post_id`.
post_id: ChangePostId,
/// The comment.
///
/// From `comment_id`.
comment_id: ChangeCommentId,
/// What the comment answers.
///
/// From `parent_id`.
parent_id: ChangeParentId,
/// The display name of the author.
///
/// From `from.name`, else `sender_name`, else `reviewer_name`.
author_name: ChangeAuthorName,
/// When what the event is about was made.
///
/// Milliseconds since 1970 (UTC). From `created_time`.
created_ms: ChangeCreatedMs,
/// The name of the reaction to a post, such as `like`.
///
/// From `reaction_type`.
reaction_type: ChangeReactionType,
/// The link that was posted.
///
/// From `link`.
link: ChangeLink,
/// The stars that the person gave.
///
/// From `rating`.
rating: ChangeRating,
/// Whether the person recommends the page: `positive` or `negative`.
///
/// From `recommendation_type`.
recommendation_type: ChangeRecommendationType,
/// The lead.
///
/// From `leadgen_id`.
leadgen_id: ChangeLeadgenId,
/// The page.
///
/// From `page_id`.
page_id: ChangePageId,
/// The advert.
///
/// From `ad_id`.
ad_id: ChangeAdId,
/// The group of adverts.
///
/// From `adgroup_id`.
ad_group_id: ChangeAdGroupId,
/// The conversation.
///
/// From `thread_id`.
thread_id: ChangeThreadId,
/// What was done with the label: `add` or `remove`.
///
/// From `action`.
label_action: ChangeLabelAction,
/// The label.
///
/// From `label.id`.
label_id: ChangeLabelId,
/// The name of the label.
///
/// From `label.page_label_name`.
label_name: ChangeLabelName,
/// The person who has or had the label.
///
/// From `user.id`.
label_user_id: ChangeLabelUserId,
/// The app that sent it.
///
/// From `app_id`.
app_id: ChangeAppId,
/// The token that later messages are sent with.
///
/// From `messenger_subscription_token`.
token: ChangeToken,
/// What the business counts a marketing message by.
///
/// From `marketing_message_tracking_id`.
tracking_id: ChangeTrackingId,
/// The number of the first error.
///
/// On WhatsApp, from `code`, else `errors.0.code`.
error_code: ChangeErrorCode,
/// The title of the first error.
///
/// On WhatsApp, from `title`, else `errors.0.title`.
error_title: ChangeErrorTitle,
/// The text of the first error.
///
/// From `error_message`; on WhatsApp, from `message`, else `errors.0.message`.
error_message: ChangeErrorMessage,
/// What the first error says about the case at hand.
///
/// On WhatsApp, from `error_data.details`, else `details`, else `errors.0.error_data.details`, else
/// `errors.0.details`.
error_details: ChangeErrorDetails,
/// All errors, an array of objects.
///
/// Bytes of JSON, as received. On WhatsApp, from `errors`.
errors: ChangeErrors,
/// The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`.
///
/// From `event`; on WhatsApp, from `event`, else `event_name`.
event_name: ChangeEventName,
/// Why it happened.
///
/// From `reason`; on WhatsApp, from `reason`, else `rejection_reason`.
reason: ChangeReason,
/// What was decided.
///
/// On WhatsApp, from `decision`.
decision: ChangeDecision,
/// The status before.
///
/// On WhatsApp, from `old_status`.
old_status: ChangeOldStatus,
/// The status now.
///
/// On WhatsApp, from `new_status`, else `status`, else `solution_status`.
new_status: ChangeNewStatus,
/// The message template.
///
/// From `message_template_id`; on WhatsApp, from `message_template_id`.
template_id: ChangeTemplateId,
/// The name of the template.
///
/// From `message_template_name`; on WhatsApp, from `message_template_name`.
template_name: ChangeTemplateName,
/// The language of the template.
///
/// From `message_template_language`; on WhatsApp, from `message_template_language`.
template_language: ChangeTemplateLanguage,
/// The category of the template.
///
/// From `message_template_category`, else `new_category`; on WhatsApp, from `message_template_category`, else
/// `new_category`.
template_category: ChangeTemplateCategory,
/// The category that the template had.
///
/// From `previous_category`; on WhatsApp, from `previous_category`.
previous_category: ChangePreviousCategory,
/// The category that the template will get.
///
/// From `correct_category`; on WhatsApp, from `correct_category`.
correct_category: ChangeCorrectCategory,
/// How good the template is now.
///
/// From `new_quality_score`; on WhatsApp, from `new_quality_score`.
quality_score: ChangeQualityScore,
/// How good the template was.
///
/// From `previous_quality_score`; on WhatsApp, from `previous_quality_score`.
previous_quality_score: ChangePreviousQualityScore,
/// The flow.
///
/// On WhatsApp, from `flow_id`.
flow_id: ChangeFlowId,
/// How many people the number may write to now.
///
/// On WhatsApp, from `current_limit`.
current_limit: ChangeCurrentLimit,
/// How many people the number might write to.
///
/// On WhatsApp, from `old_limit`.
old_limit: ChangeOldLimit,
/// What sort of thing an alert is about.
///
/// On WhatsApp, from `entity_type`.
entity_type: ChangeEntityType,
/// What an alert is about.
///
/// On WhatsApp, from `entity_id`.
entity_id: ChangeEntityId,
/// The sort of alert.
///
/// On WhatsApp, from `alert_info.alert_type`.
alert_type: ChangeAlertType,
/// How bad it is.
///
/// On WhatsApp, from `alert_info.alert_severity`.
alert_severity: ChangeAlertSeverity,
/// The rule that the account broke.
///
/// On WhatsApp, from `violation_info.violation_type`.
violation_type: ChangeViolationType,
/// Whether the account is disabled.
///
/// On WhatsApp, from `ban_info.waba_ban_state`.
ban_state: ChangeBanState,
/// The group.
///
/// On WhatsApp, from `group_id`.
group_id: ChangeGroupId,
/// What sort of change it is, such as `group_create` or `contact`.
///
/// On WhatsApp, from `type`.
change_type: ChangeChangeType,
/// The request that this answers.
///
/// On WhatsApp, from `request_id`.
request_id: ChangeRequestId,
/// The name of the group.
///
/// On WhatsApp, from `subject`, else `group_subject.text`.
group_subject: ChangeGroupSubject,
/// The link that people join the group by.
///
/// On WhatsApp, from `invite_link`.
invite_link: ChangeInviteLink,
/// What was done with the contact: `add` or `remove`.
///
/// On WhatsApp, from `action`.
contact_action: ChangeContactAction,
/// The name of the contact.
///
/// On WhatsApp, from `contact.full_name`, else `contact.first_name`.
contact_name: ChangeContactName,
/// The phone number of the contact.
///
/// On WhatsApp, from `contact.phone_number`.
contact_phone_number: ChangeContactPhoneNumber,
/// What the person chose: `stop` or `resume`.
///
/// On WhatsApp, from `value`.
preference: ChangePreference,
/// What the choice is about.
///
/// On WhatsApp, from `category`.
preference_category: ChangePreferenceCategory,
/// What happened, in words.
///
/// On WhatsApp, from `detail`.
detail: ChangeDetail,
/// The business-scoped id that the person had.
///
/// On WhatsApp, from `user_id.previous`.
previous_bsuid: ChangePreviousBsuid,
/// The click id of an advert that leads to WhatsApp.
///
/// On WhatsApp, from `ctwa_clid`.
ctwa_clid: ChangeCtwaClid,
/// What belongs to a conversion, an object.
///
/// Bytes of JSON, as received. On WhatsApp, from `custom_data`.
custom_data: ChangeCustomData,
/// The click that is tracked.
///
/// On WhatsApp, from `tracking_data.click_id`.
click_id: ChangeClickId,
/// The token that the click is tracked by.
///
/// On WhatsApp, from `tracking_data.tracking_token`.
tracking_token: ChangeTrackingToken,
/// Which part of the past it is, from 0 to 2.
///
/// On WhatsApp, from `metadata.phase`.
history_phase: ChangeHistoryPhase,
/// The place of the piece among the pieces.
///
/// On WhatsApp, from `metadata.chunk_order`.
history_chunk_order: ChangeHistoryChunkOrder,
/// How much of the past has come, in percent.
///
/// On WhatsApp, from `metadata.progress`.
history_progress: ChangeHistoryProgress,
/// The conversations of the past, an array of objects.
///
/// Bytes of JSON, as received. On WhatsApp, from `threads`.
history_threads: ChangeHistoryThreads,
/// The name that the person gave themselves on WhatsApp.
profile_name: ChangeProfileName,
/// The user name of the person.
username: ChangeUsername,
/// The business-scoped id of the other person on WhatsApp.
bsuid: ChangeBsuid,
/// The id of the other person that is shared by all portfolios of a business on WhatsApp.
parent_bsuid: ChangeParentBsuid,
/// The phone number of the other person on WhatsApp, where it is shown.
wa_id: ChangeWaId,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: ChangeDisplayPhoneNumber,
}
}

shape! {
/// What the catalogue does not hold; the JSON is kept.
Unknown {
}
}

attachment! { /// The wire's name for its type.
///
/// From `type`.
r#type: Type,
/// The content class of the type.
content: Content,
/// Where it can be fetched, as long as it exists.
///
/// From `payload.url`, else `url`, else `payload.story_media_url`.
url: Url,
/// Its title.
///
/// From `payload.title`, else `title`.
title: Title,
/// The reel, post or story that is shared.
///
/// From `payload.reel_video_id`, else `payload.ig_post_media_id`, else `payload.story_media_id`, else
/// `payload.id`.
media_id: MediaId,
/// The sticker.
///
/// From `payload.sticker_id`.
sticker_id: StickerId,
/// Degrees north, as written.
///
/// From `payload.coordinates.lat`.
latitude: Latitude,
/// Degrees east, as written.
///
/// From `payload.coordinates.long`.
longitude: Longitude,
/// The sort of template.
///
/// From `payload.template_type`.
template_type: TemplateType,
/// The elements of a template, an array of objects.
///
/// Bytes of JSON, as received. From `payload.elements`, else `payload.generic.elements`, else
/// `payload.product.elements`.
elements: Elements,
/// The appointment.
///
/// From `payload.booking_id`.
booking_id: BookingId,
/// `requested`, `confirmed`, `declined` or `cancelled`.
///
/// From `payload.status`.
booking_status: BookingStatus,
/// When the appointment begins.
///
/// Milliseconds since 1970 (UTC). From `payload.start_time`.
booking_start_ms: BookingStartMs,
/// When the appointment ends.
///
/// Milliseconds since 1970 (UTC). From `payload.end_time`.
booking_end_ms: BookingEndMs,
/// The time zone of the appointment.
///
/// From `payload.timezone`.
booking_timezone: BookingTimezone,
/// What the type holds, as it stands.
///
/// Bytes of JSON, as received. From `payload`.
payload: Payload,
/// The attachment as it stands.
///
/// Bytes of JSON, as received.
raw: Raw,
 }

/// The object for `event`, of the class of its shape.
pub(crate) fn object(py: Python<'_>, shape: ShapeKind, event: Event) -> PyResult<Py<PyAny>> {
    match shape {
        ShapeKind::Message => made(py, event, Message),
        ShapeKind::Reaction => made(py, event, Reaction),
        ShapeKind::Receipt => made(py, event, Receipt),
        ShapeKind::Postback => made(py, event, Postback),
        ShapeKind::Referral => made(py, event, Referral),
        ShapeKind::Optin => made(py, event, Optin),
        ShapeKind::Handover => made(py, event, Handover),
        ShapeKind::Comment => made(py, event, Comment),
        ShapeKind::Mention => made(py, event, Mention),
        ShapeKind::Call => made(py, event, Call),
        ShapeKind::Order => made(py, event, Order),
        ShapeKind::Insights => made(py, event, Insights),
        ShapeKind::Change => made(py, event, Change),

        // And for a shape that a newer core knows and this list does not.
        _ => made(py, event, Unknown),
    }
}

/// Puts the classes into the module.
pub(crate) fn add_classes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Message>()?;
    module.add_class::<Reaction>()?;
    module.add_class::<Receipt>()?;
    module.add_class::<Postback>()?;
    module.add_class::<Referral>()?;
    module.add_class::<Optin>()?;
    module.add_class::<Handover>()?;
    module.add_class::<Comment>()?;
    module.add_class::<Mention>()?;
    module.add_class::<Call>()?;
    module.add_class::<Order>()?;
    module.add_class::<Insights>()?;
    module.add_class::<Change>()?;
    module.add_class::<Unknown>()?;

    module.add_class::<Attachment>()
}
