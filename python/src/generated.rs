// Generated from core/spec/fields.toml; edit the table, not this file.

use hubsig::ShapeKind;
use pyo3::prelude::*;

use crate::event::Event;
use crate::shapes::{Attachment, attachment, made, shape};

shape! {
/// A message in any state: received, echoed, edited, deleted, unsupported.
Message {
/// The payload of the tapped quick reply.
quick_reply_payload: MessageQuickReplyPayload,
/// The message that is answered.
reply_to_message_id: MessageReplyToMessageId,
/// Whether the sender answers a message of their own.
reply_to_is_self: MessageReplyToIsSelf,
/// The story.
story_id: MessageStoryId,
/// Where the story can be fetched, as long as it exists.
story_url: MessageStoryUrl,
/// Where the link sticker of the answered story leads.
story_link_sticker_url: MessageStoryLinkStickerUrl,
/// The page that a story mentions.
mentioned_page_id: MessageMentionedPageId,
/// Pictures, files, shares and the like.
attachments: MessageAttachments,
/// How often the message has been edited.
num_edit: MessageNumEdit,
/// The sticker, where the message itself names it.
sticker_id: MessageStickerId,
/// The app that sent it.
app_id: MessageAppId,
/// Free text that an app passed along.
metadata: MessageMetadata,
/// The inbox folder.
folder: MessageFolder,
/// The reference of a person who used the checkbox plugin and has no id yet.
user_ref: MessageUserRef,
/// The sort of plugin contact that went before.
prior_message_source: MessagePriorMessageSource,
/// The reference of the plugin contact that went before.
prior_message_identifier: MessagePriorMessageIdentifier,
/// What Meta's language processing found in the text.
nlp: MessageNlp,
/// Commands the person chose.
commands: MessageCommands,
/// Where the message was written, for older plugins.
tags: MessageTags,
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: MessageReferralRef,
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
referral_source: MessageReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
referral_type: MessageReferralType,
/// The page on which the person followed the link or used the plugin.
referer_uri: MessageRefererUri,
/// Whether the person came without being logged in.
is_guest_user: MessageIsGuestUser,
/// The product the person came from.
product_id: MessageProductId,
/// The advert.
ad_id: MessageAdId,
/// The title of the advert.
ad_title: MessageAdTitle,
/// The picture of the advert.
ad_photo_url: MessageAdPhotoUrl,
/// The video of the advert.
ad_video_url: MessageAdVideoUrl,
/// The post behind the advert.
ad_post_id: MessageAdPostId,
/// The flow behind the advert.
ad_flow_id: MessageAdFlowId,
/// Who wrote the message that is answered.
reply_to_sender_id: MessageReplyToSenderId,
/// Whether the message was forwarded.
forwarded: MessageForwarded,
/// Whether the message was forwarded many times.
frequently_forwarded: MessageFrequentlyForwarded,
/// The product catalogue.
catalog_id: MessageCatalogId,
/// The product, by the id that the business gave it.
product_retailer_id: MessageProductRetailerId,
/// The wire's name for the type of the message.
message_type: MessageMessageType,
/// The media.
media_id: MessageMediaId,
/// The media type, such as `image/jpeg`.
mime_type: MessageMimeType,
/// The SHA-256 of the media in base64, as written.
sha256: MessageSha256,
/// The name of the file.
filename: MessageFilename,
/// The text under the media.
caption: MessageCaption,
/// Whether the sound was recorded in the conversation.
voice: MessageVoice,
/// Whether the sticker moves.
animated: MessageAnimated,
/// Where the media can be fetched with an access token, for some minutes.
media_url: MessageMediaUrl,
/// Degrees north, as written.
latitude: MessageLatitude,
/// Degrees east, as written.
longitude: MessageLongitude,
/// The name of the place.
location_name: MessageLocationName,
/// The address of the place.
location_address: MessageLocationAddress,
/// The web page of the place.
location_url: MessageLocationUrl,
/// The contact cards, an array of objects.
contacts: MessageContacts,
/// What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open list.
interactive_type: MessageInteractiveType,
/// The id of the tapped button or row.
reply_id: MessageReplyId,
/// The title of the tapped button or row.
reply_title: MessageReplyTitle,
/// The description of the tapped row.
reply_description: MessageReplyDescription,
/// What kind of form was filled in, such as `flow` or `address_message`.
flow_name: MessageFlowName,
/// What was filled in: JSON in a text.
flow_response: MessageFlowResponse,
/// The reaction as a character.
emoji: MessageEmoji,
/// The group.
group_id: MessageGroupId,
/// What the system tells of, such as `user_changed_number`.
system_type: MessageSystemType,
/// The phone number that the person has now.
new_wa_id: MessageNewWaId,
/// The business-scoped id that the person has now.
new_bsuid: MessageNewBsuid,
/// What tells whether the person still is who they were, an object or a hash.
identity: MessageIdentity,
/// What kind of message could not be handed over.
unsupported_type: MessageUnsupportedType,
/// What had become of a message of the past.
history_status: MessageHistoryStatus,
/// The advert or post that the person came from.
referral_source_id: MessageReferralSourceId,
/// The address of the advert or post that the person came from.
referral_source_url: MessageReferralSourceUrl,
/// The text of the advert.
ad_body: MessageAdBody,
/// Whether the advert shows an `image` or a `video`.
ad_media_type: MessageAdMediaType,
/// The preview picture of the advert.
ad_thumbnail_url: MessageAdThumbnailUrl,
/// The greeting that the advert showed.
ad_welcome_text: MessageAdWelcomeText,
/// The click id of an advert that leads to WhatsApp.
ctwa_clid: MessageCtwaClid,
/// The number of the first error.
error_code: MessageErrorCode,
/// The title of the first error.
error_title: MessageErrorTitle,
/// The text of the first error.
error_message: MessageErrorMessage,
/// What the first error says about the case at hand.
error_details: MessageErrorDetails,
/// All errors, an array of objects.
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
action: ReactionAction,
/// The name of the reaction, such as `love`.
reaction: ReactionReaction,
/// The reaction as a character.
emoji: ReactionEmoji,
/// The inbox folder.
folder: ReactionFolder,
/// The group.
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
watermark_ms: ReceiptWatermarkMs,
/// The messages covered, an array of strings.
message_ids: ReceiptMessageIds,
/// The wire's name for what became of it.
receipt_status: ReceiptReceiptStatus,
/// The number of the first error.
error_code: ReceiptErrorCode,
/// The title of the first error.
error_title: ReceiptErrorTitle,
/// The text of the first error.
error_message: ReceiptErrorMessage,
/// What the first error says about the case at hand.
error_details: ReceiptErrorDetails,
/// All errors, an array of objects.
errors: ReceiptErrors,
/// The conversation that is paid for.
conversation_id: ReceiptConversationId,
/// How the conversation began, such as `service` or `referral_conversion`.
conversation_origin: ReceiptConversationOrigin,
/// When the conversation ends.
conversation_expires_ms: ReceiptConversationExpiresMs,
/// Whether it costs.
billable: ReceiptBillable,
/// How it is priced: `PMP` by message, `CBP` by conversation.
pricing_model: ReceiptPricingModel,
/// What it is priced as, such as `utility`.
pricing_category: ReceiptPricingCategory,
/// Which price holds, such as `regular` or `free_customer_service`.
pricing_type: ReceiptPricingType,
/// Free text that the business sent along.
biz_opaque_callback_data: ReceiptBizOpaqueCallbackData,
/// `group` where the recipient is one.
recipient_type: ReceiptRecipientType,
/// The group.
group_id: ReceiptGroupId,
/// The member of the group.
participant_id: ReceiptParticipantId,
/// The payment, an object.
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
title: PostbackTitle,
/// The payload the developer gave it.
payload: PostbackPayload,
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: PostbackReferralRef,
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
referral_source: PostbackReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
referral_type: PostbackReferralType,
/// The page on which the person followed the link or used the plugin.
referer_uri: PostbackRefererUri,
/// Whether the person came without being logged in.
is_guest_user: PostbackIsGuestUser,
/// The product the person came from.
product_id: PostbackProductId,
/// The advert.
ad_id: PostbackAdId,
/// The title of the advert.
ad_title: PostbackAdTitle,
/// The picture of the advert.
ad_photo_url: PostbackAdPhotoUrl,
/// The video of the advert.
ad_video_url: PostbackAdVideoUrl,
/// The post behind the advert.
ad_post_id: PostbackAdPostId,
/// The flow behind the advert.
ad_flow_id: PostbackAdFlowId,
}
}

shape! {
/// Somebody came into an existing conversation through a link or an advert.
Referral {
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: ReferralReferralRef,
/// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
referral_source: ReferralReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
referral_type: ReferralReferralType,
/// The page on which the person followed the link or used the plugin.
referer_uri: ReferralRefererUri,
/// Whether the person came without being logged in.
is_guest_user: ReferralIsGuestUser,
/// The product the person came from.
product_id: ReferralProductId,
/// The advert.
ad_id: ReferralAdId,
/// The title of the advert.
ad_title: ReferralAdTitle,
/// The picture of the advert.
ad_photo_url: ReferralAdPhotoUrl,
/// The video of the advert.
ad_video_url: ReferralAdVideoUrl,
/// The post behind the advert.
ad_post_id: ReferralAdPostId,
/// The flow behind the advert.
ad_flow_id: ReferralAdFlowId,
/// The story.
story_id: ReferralStoryId,
/// Where the story can be fetched, as long as it exists.
story_url: ReferralStoryUrl,
}
}

shape! {
/// Somebody agreed to be written to, or changed that agreement.
Optin {
/// `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin.
optin_type: OptinOptinType,
/// The text on what was pressed or agreed to.
title: OptinTitle,
/// The payload the developer gave it.
payload: OptinPayload,
/// The token that later messages are sent with.
token: OptinToken,
/// When the token ends.
token_expiry_ms: OptinTokenExpiryMs,
/// Whether the token was renewed.
token_status: OptinTokenStatus,
/// How often messages may be sent.
frequency: OptinFrequency,
/// The time zone of the person.
timezone: OptinTimezone,
/// `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`.
status: OptinStatus,
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: OptinReferralRef,
/// The reference of a person who used the checkbox plugin and has no id yet.
user_ref: OptinUserRef,
}
}

shape! {
/// Control of a conversation moved between apps.
Handover {
/// The app that had control.
previous_owner_app_id: HandoverPreviousOwnerAppId,
/// The app that has control now.
new_owner_app_id: HandoverNewOwnerAppId,
/// The app that asks for control.
requested_owner_app_id: HandoverRequestedOwnerAppId,
/// Free text that an app passed along.
metadata: HandoverMetadata,
/// The roles per app, an object of arrays.
app_roles: HandoverAppRoles,
/// `control_passed` or `control_taken`.
handover_type: HandoverHandoverType,
/// The phone number of the business on WhatsApp, as it is shown.
display_phone_number: HandoverDisplayPhoneNumber,
}
}

shape! {
/// A comment on content of the account.
Comment {
/// The comment.
comment_id: CommentCommentId,
/// What the comment answers.
parent_id: CommentParentId,
/// The user name of the person.
username: CommentUsername,
/// The display name of the author.
author_name: CommentAuthorName,
/// The author's own scoped id, where the author is the account.
self_ig_scoped_id: CommentSelfIgScopedId,
/// The media.
media_id: CommentMediaId,
/// Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`.
media_product_type: CommentMediaProductType,
/// The organic media behind an advert.
original_media_id: CommentOriginalMediaId,
/// The advert.
ad_id: CommentAdId,
/// The title of the advert.
ad_title: CommentAdTitle,
/// The post.
post_id: CommentPostId,
/// The sort of item that changed.
item: CommentItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
verb: CommentVerb,
/// When what the event is about was made.
created_ms: CommentCreatedMs,
}
}

shape! {
/// The account was mentioned in somebody's content.
Mention {
/// What the person wrote.
text: MentionText,
/// The media.
media_id: MentionMediaId,
/// The comment.
comment_id: MentionCommentId,
/// The post.
post_id: MentionPostId,
/// The user name of the person.
username: MentionUsername,
/// The display name of the author.
author_name: MentionAuthorName,
/// The sort of item that changed.
item: MentionItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
verb: MentionVerb,
/// When what the event is about was made.
created_ms: MentionCreatedMs,
/// What the comment answers.
parent_id: MentionParentId,
}
}

shape! {
/// A voice call, or the permission for one.
Call {
/// What happened to the call: `connect` or `terminate`.
call_event: CallCallEvent,
/// Which side called: `business_initiated` or `user_initiated`, on WhatsApp in capitals.
call_direction: CallCallDirection,
/// Who called.
caller_id: CallCallerId,
/// Who was called.
callee_id: CallCalleeId,
/// The session description.
session: CallSession,
/// Whether calls were allowed.
permission_response: CallPermissionResponse,
/// When the permission ends.
permission_expires_ms: CallPermissionExpiresMs,
/// What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED` or `FAILED`.
call_status: CallCallStatus,
/// When the call was taken.
call_start_ms: CallCallStartMs,
/// When the call ended.
call_end_ms: CallCallEndMs,
/// How long the call was, in seconds.
call_duration: CallCallDuration,
/// The session description in its older form.
connection: CallConnection,
/// Whether calls were allowed without an end.
permission_is_permanent: CallPermissionIsPermanent,
/// Who allowed calls: `user_action` or `automatic`.
permission_source: CallPermissionSource,
/// The message that is answered.
reply_to_message_id: CallReplyToMessageId,
/// Free text that the business sent along.
biz_opaque_callback_data: CallBizOpaqueCallbackData,
/// The number of the first error.
error_code: CallErrorCode,
/// The title of the first error.
error_title: CallErrorTitle,
/// The text of the first error.
error_message: CallErrorMessage,
/// What the first error says about the case at hand.
error_details: CallErrorDetails,
/// All errors, an array of objects.
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
note: OrderNote,
/// The products, an array of objects.
products: OrderProducts,
/// The product catalogue.
catalog_id: OrderCatalogId,
/// The message that is answered.
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
media_id: InsightsMediaId,
/// How often the story was shown. Minus one when too few people saw the story.
impressions: InsightsImpressions,
/// How many people saw it. Minus one when too few people saw the story.
reach: InsightsReach,
/// Taps to the next story. Minus one when too few people saw the story.
taps_forward: InsightsTapsForward,
/// Taps to the story before. Minus one when too few people saw the story.
taps_back: InsightsTapsBack,
/// How often people left the story. Minus one when too few people saw the story.
exits: InsightsExits,
/// How many people answered. Minus one when too few people saw the story.
replies: InsightsReplies,
}
}

shape! {
/// Any other event: a name and a value.
Change {
/// What changed: the name of the field or of the key.
name: ChangeName,
/// What the change says.
value: ChangeValue,
/// `warning`, `block` or `unblock`.
policy_action: ChangePolicyAction,
/// Why the policy was enforced.
policy_reason: ChangePolicyReason,
/// What the person thought of an automatic answer.
feedback: ChangeFeedback,
/// `linked` or `unlinked`.
linking_status: ChangeLinkingStatus,
/// The code that the business gave when the accounts were linked.
authorization_code: ChangeAuthorizationCode,
/// The lead form that was sent.
form_id: ChangeFormId,
/// What the person wrote.
text: ChangeText,
/// The sort of item that changed.
item: ChangeItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
verb: ChangeVerb,
/// The post.
post_id: ChangePostId,
/// The comment.
comment_id: ChangeCommentId,
/// What the comment answers.
parent_id: ChangeParentId,
/// The display name of the author.
author_name: ChangeAuthorName,
/// When what the event is about was made.
created_ms: ChangeCreatedMs,
/// The name of the reaction to a post, such as `like`.
reaction_type: ChangeReactionType,
/// The link that was posted.
link: ChangeLink,
/// The stars that the person gave.
rating: ChangeRating,
/// Whether the person recommends the page: `positive` or `negative`.
recommendation_type: ChangeRecommendationType,
/// The lead.
leadgen_id: ChangeLeadgenId,
/// The page.
page_id: ChangePageId,
/// The advert.
ad_id: ChangeAdId,
/// The group of adverts.
ad_group_id: ChangeAdGroupId,
/// The conversation.
thread_id: ChangeThreadId,
/// What was done with the label: `add` or `remove`.
label_action: ChangeLabelAction,
/// The label.
label_id: ChangeLabelId,
/// The name of the label.
label_name: ChangeLabelName,
/// The person who has or had the label.
label_user_id: ChangeLabelUserId,
/// The app that sent it.
app_id: ChangeAppId,
/// The token that later messages are sent with.
token: ChangeToken,
/// What the business counts a marketing message by.
tracking_id: ChangeTrackingId,
/// The number of the first error.
error_code: ChangeErrorCode,
/// The title of the first error.
error_title: ChangeErrorTitle,
/// The text of the first error.
error_message: ChangeErrorMessage,
/// What the first error says about the case at hand.
error_details: ChangeErrorDetails,
/// All errors, an array of objects.
errors: ChangeErrors,
/// The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`.
event_name: ChangeEventName,
/// Why it happened.
reason: ChangeReason,
/// What was decided.
decision: ChangeDecision,
/// The status before.
old_status: ChangeOldStatus,
/// The status now.
new_status: ChangeNewStatus,
/// The message template.
template_id: ChangeTemplateId,
/// The name of the template.
template_name: ChangeTemplateName,
/// The language of the template.
template_language: ChangeTemplateLanguage,
/// The category of the template.
template_category: ChangeTemplateCategory,
/// The category that the template had.
previous_category: ChangePreviousCategory,
/// The category that the template will get.
correct_category: ChangeCorrectCategory,
/// How good the template is now.
quality_score: ChangeQualityScore,
/// How good the template was.
previous_quality_score: ChangePreviousQualityScore,
/// The flow.
flow_id: ChangeFlowId,
/// How many people the number may write to now.
current_limit: ChangeCurrentLimit,
/// How many people the number might write to.
old_limit: ChangeOldLimit,
/// What sort of thing an alert is about.
entity_type: ChangeEntityType,
/// What an alert is about.
entity_id: ChangeEntityId,
/// The sort of alert.
alert_type: ChangeAlertType,
/// How bad it is.
alert_severity: ChangeAlertSeverity,
/// The rule that the account broke.
violation_type: ChangeViolationType,
/// Whether the account is disabled.
ban_state: ChangeBanState,
/// The group.
group_id: ChangeGroupId,
/// What sort of change it is, such as `group_create` or `contact`.
change_type: ChangeChangeType,
/// The request that this answers.
request_id: ChangeRequestId,
/// The name of the group.
group_subject: ChangeGroupSubject,
/// The link that people join the group by.
invite_link: ChangeInviteLink,
/// What was done with the contact: `add` or `remove`.
contact_action: ChangeContactAction,
/// The name of the contact.
contact_name: ChangeContactName,
/// The phone number of the contact.
contact_phone_number: ChangeContactPhoneNumber,
/// What the person chose: `stop` or `resume`.
preference: ChangePreference,
/// What the choice is about.
preference_category: ChangePreferenceCategory,
/// What happened, in words.
detail: ChangeDetail,
/// The business-scoped id that the person had.
previous_bsuid: ChangePreviousBsuid,
/// The click id of an advert that leads to WhatsApp.
ctwa_clid: ChangeCtwaClid,
/// What belongs to a conversion, an object.
custom_data: ChangeCustomData,
/// The click that is tracked.
click_id: ChangeClickId,
/// The token that the click is tracked by.
tracking_token: ChangeTrackingToken,
/// Which part of the past it is, from 0 to 2.
history_phase: ChangeHistoryPhase,
/// The place of the piece among the pieces.
history_chunk_order: ChangeHistoryChunkOrder,
/// How much of the past has come, in percent.
history_progress: ChangeHistoryProgress,
/// The conversations of the past, an array of objects.
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
r#type: Type,
/// The content class of the type.
content: Content,
/// Where it can be fetched, as long as it exists.
url: Url,
/// Its title.
title: Title,
/// The reel, post or story that is shared.
media_id: MediaId,
/// The sticker.
sticker_id: StickerId,
/// Degrees north, as written.
latitude: Latitude,
/// Degrees east, as written.
longitude: Longitude,
/// The sort of template.
template_type: TemplateType,
/// The elements of a template, an array of objects.
elements: Elements,
/// The appointment.
booking_id: BookingId,
/// `requested`, `confirmed`, `declined` or `cancelled`.
booking_status: BookingStatus,
/// When the appointment begins.
booking_start_ms: BookingStartMs,
/// When the appointment ends.
booking_end_ms: BookingEndMs,
/// The time zone of the appointment.
booking_timezone: BookingTimezone,
/// What the type holds, as it stands.
payload: Payload,
/// The attachment as it stands.
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
