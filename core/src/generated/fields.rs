// Generated from core/spec/fields.toml; edit the table, not this file.

use super::attributes::ShapeKind;

/// What an accessor yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// A name out of a closed list.
    Name,
    /// Several names out of a closed list.
    Names,
    /// A string, or a number as its own digits.
    Text,
    /// A number without fraction, given as such or in a string.
    Int,
    /// True or false.
    Bool,
    /// Milliseconds UTC.
    Time,
    /// JSON as it stands.
    Raw,
    /// The elements of an array, each a record.
    List,
}

/// A rule other than a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Special {
    /// The rule `story_url` of the table.
    StoryUrl,
    /// The rule `emoji` of the table.
    Emoji,
    /// The rule `name` of the table.
    Name,
    /// The rule `value` of the table.
    Value,
    /// The rule `content` of the table.
    Content,
    /// The rule `whole` of the table.
    Whole,
}

/// Where an accessor finds its value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FieldSpec {
    /// The public name.
    pub(crate) name: &'static str,
    /// The shape, unless every event or an attachment has it.
    pub(crate) shape: Option<ShapeKind>,
    /// What it yields.
    pub(crate) ty: FieldType,
    /// Where to look, in this order.
    pub(crate) paths: &'static [&'static [&'static str]],
    /// What else decides.
    pub(crate) special: Option<Special>,
}

const fn spec(
    name: &'static str,
    shape: Option<ShapeKind>,
    ty: FieldType,
    paths: &'static [&'static [&'static str]],
    special: Option<Special>,
) -> FieldSpec {
    FieldSpec { name, shape, ty, paths, special }
}

/// An attribute of every event or a field of one shape, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Field {
    /// What happened.
    Kind = 1,
    /// Where it came from.
    Platform = 2,
    /// What a message-like event holds.
    Content = 3,
    /// Who did it; a program that answers `incoming` only can never answer itself.
    Direction = 4,
    /// Whether this app owns the conversation.
    Channel = 5,
    /// Where in the body the event stood.
    Envelope = 6,
    /// The wire's name of the changed field, where the envelope has one.
    Field = 7,
    /// The account of the business: page, Instagram account or WhatsApp business account.
    AccountId = 8,
    /// The business phone number the event belongs to; WhatsApp only.
    PhoneNumberId = 9,
    /// Who sent it, as on the wire.
    SenderId = 10,
    /// Who received it, as on the wire.
    RecipientId = 11,
    /// The other person, whatever the direction.
    UserId = 12,
    /// What sort of id `user_id` is.
    UserIdType = 13,
    /// The event's own id, where it has one.
    MessageId = 14,
    /// The message or object the event is about.
    TargetId = 15,
    /// When it happened, in milliseconds UTC.
    TimestampMs = 16,
    /// A key for recognising the event again: the same after redelivery and regrouping.
    Key = 17,
    /// Yes-or-no remarks.
    Flags = 18,
    /// Further deciding keys seen beside the one that decided, as on the wire.
    Also = 19,
    /// `Message.text`: What the person wrote.
    MessageText = 100,
    /// `Message.quick_reply_payload`: The payload of the tapped quick reply.
    MessageQuickReplyPayload = 101,
    /// `Message.reply_to_message_id`: The message that is answered.
    MessageReplyToMessageId = 102,
    /// `Message.reply_to_is_self`: Whether the sender answers a message of their own.
    MessageReplyToIsSelf = 103,
    /// `Message.story_id`: The story.
    MessageStoryId = 104,
    /// `Message.story_url`: Where the story can be fetched, as long as it exists.
    MessageStoryUrl = 105,
    /// `Message.story_link_sticker_url`: Where the link sticker of the answered story leads.
    MessageStoryLinkStickerUrl = 106,
    /// `Message.mentioned_page_id`: The page that a story mentions.
    MessageMentionedPageId = 107,
    /// `Message.attachments`: Pictures, files, shares and the like.
    MessageAttachments = 108,
    /// `Message.num_edit`: How often the message has been edited.
    MessageNumEdit = 109,
    /// `Message.sticker_id`: The sticker, where the message itself names it.
    MessageStickerId = 110,
    /// `Message.app_id`: The app that sent an echoed message.
    MessageAppId = 111,
    /// `Message.metadata`: Free text that an app passed along.
    MessageMetadata = 112,
    /// `Message.folder`: The inbox folder.
    MessageFolder = 113,
    /// `Message.user_ref`: The reference of a person who used the checkbox plugin and has no id yet.
    MessageUserRef = 114,
    /// `Message.prior_message_source`: The sort of plugin contact that went before.
    MessagePriorMessageSource = 115,
    /// `Message.prior_message_identifier`: The reference of the plugin contact that went before.
    MessagePriorMessageIdentifier = 116,
    /// `Message.nlp`: What Meta's language processing found in the text.
    MessageNlp = 117,
    /// `Message.commands`: Commands the person chose.
    MessageCommands = 118,
    /// `Message.tags`: Where the message was written, for older plugins.
    MessageTags = 119,
    /// `Message.referral_ref`: The `ref` parameter that the business put into the link, the button or the plugin.
    MessageReferralRef = 120,
    /// `Message.referral_source`: Where the person came from, such as `ADS` or `SHORTLINK`; an open list.
    MessageReferralSource = 121,
    /// `Message.referral_type`: The sort of referral, such as `OPEN_THREAD`.
    MessageReferralType = 122,
    /// `Message.referer_uri`: The page on which the person followed the link or used the plugin.
    MessageRefererUri = 123,
    /// `Message.is_guest_user`: Whether the person came without being logged in.
    MessageIsGuestUser = 124,
    /// `Message.product_id`: The product the person came from.
    MessageProductId = 125,
    /// `Message.ad_id`: The advert.
    MessageAdId = 126,
    /// `Message.ad_title`: The title of the advert.
    MessageAdTitle = 127,
    /// `Message.ad_photo_url`: The picture of the advert.
    MessageAdPhotoUrl = 128,
    /// `Message.ad_video_url`: The video of the advert.
    MessageAdVideoUrl = 129,
    /// `Message.ad_post_id`: The post behind the advert.
    MessageAdPostId = 130,
    /// `Message.ad_flow_id`: The flow behind the advert.
    MessageAdFlowId = 131,
    /// `Reaction.action`: `react` or `unreact`.
    ReactionAction = 200,
    /// `Reaction.reaction`: The name of the reaction, such as `love`.
    ReactionReaction = 201,
    /// `Reaction.emoji`: The reaction as a character.
    ReactionEmoji = 202,
    /// `Reaction.folder`: The inbox folder.
    ReactionFolder = 203,
    /// `Receipt.watermark_ms`: Everything sent up to this time is covered.
    ReceiptWatermarkMs = 300,
    /// `Receipt.message_ids`: The messages covered, an array of strings.
    ReceiptMessageIds = 301,
    /// `Postback.title`: The text on what was pressed or agreed to.
    PostbackTitle = 400,
    /// `Postback.payload`: The payload the developer gave it.
    PostbackPayload = 401,
    /// `Postback.referral_ref`: The `ref` parameter that the business put into the link, the button or the plugin.
    PostbackReferralRef = 402,
    /// `Postback.referral_source`: Where the person came from, such as `ADS` or `SHORTLINK`; an open list.
    PostbackReferralSource = 403,
    /// `Postback.referral_type`: The sort of referral, such as `OPEN_THREAD`.
    PostbackReferralType = 404,
    /// `Postback.referer_uri`: The page on which the person followed the link or used the plugin.
    PostbackRefererUri = 405,
    /// `Postback.is_guest_user`: Whether the person came without being logged in.
    PostbackIsGuestUser = 406,
    /// `Postback.product_id`: The product the person came from.
    PostbackProductId = 407,
    /// `Postback.ad_id`: The advert.
    PostbackAdId = 408,
    /// `Postback.ad_title`: The title of the advert.
    PostbackAdTitle = 409,
    /// `Postback.ad_photo_url`: The picture of the advert.
    PostbackAdPhotoUrl = 410,
    /// `Postback.ad_video_url`: The video of the advert.
    PostbackAdVideoUrl = 411,
    /// `Postback.ad_post_id`: The post behind the advert.
    PostbackAdPostId = 412,
    /// `Postback.ad_flow_id`: The flow behind the advert.
    PostbackAdFlowId = 413,
    /// `Referral.referral_ref`: The `ref` parameter that the business put into the link, the button or the plugin.
    ReferralReferralRef = 500,
    /// `Referral.referral_source`: Where the person came from, such as `ADS` or `SHORTLINK`; an open list.
    ReferralReferralSource = 501,
    /// `Referral.referral_type`: The sort of referral, such as `OPEN_THREAD`.
    ReferralReferralType = 502,
    /// `Referral.referer_uri`: The page on which the person followed the link or used the plugin.
    ReferralRefererUri = 503,
    /// `Referral.is_guest_user`: Whether the person came without being logged in.
    ReferralIsGuestUser = 504,
    /// `Referral.product_id`: The product the person came from.
    ReferralProductId = 505,
    /// `Referral.ad_id`: The advert.
    ReferralAdId = 506,
    /// `Referral.ad_title`: The title of the advert.
    ReferralAdTitle = 507,
    /// `Referral.ad_photo_url`: The picture of the advert.
    ReferralAdPhotoUrl = 508,
    /// `Referral.ad_video_url`: The video of the advert.
    ReferralAdVideoUrl = 509,
    /// `Referral.ad_post_id`: The post behind the advert.
    ReferralAdPostId = 510,
    /// `Referral.ad_flow_id`: The flow behind the advert.
    ReferralAdFlowId = 511,
    /// `Referral.story_id`: The story.
    ReferralStoryId = 512,
    /// `Referral.story_url`: Where the story can be fetched, as long as it exists.
    ReferralStoryUrl = 513,
    /// `Optin.optin_type`: `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin.
    OptinOptinType = 600,
    /// `Optin.title`: The text on what was pressed or agreed to.
    OptinTitle = 601,
    /// `Optin.payload`: The payload the developer gave it.
    OptinPayload = 602,
    /// `Optin.token`: The token that later messages are sent with.
    OptinToken = 603,
    /// `Optin.token_expiry_ms`: When the token ends.
    OptinTokenExpiryMs = 604,
    /// `Optin.token_status`: Whether the token was renewed.
    OptinTokenStatus = 605,
    /// `Optin.frequency`: How often messages may be sent.
    OptinFrequency = 606,
    /// `Optin.timezone`: The time zone of the person.
    OptinTimezone = 607,
    /// `Optin.status`: `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`.
    OptinStatus = 608,
    /// `Optin.referral_ref`: The `ref` parameter that the business put into the link, the button or the plugin.
    OptinReferralRef = 609,
    /// `Optin.user_ref`: The reference of a person who used the checkbox plugin and has no id yet.
    OptinUserRef = 610,
    /// `Handover.previous_owner_app_id`: The app that had control.
    HandoverPreviousOwnerAppId = 700,
    /// `Handover.new_owner_app_id`: The app that has control now.
    HandoverNewOwnerAppId = 701,
    /// `Handover.requested_owner_app_id`: The app that asks for control.
    HandoverRequestedOwnerAppId = 702,
    /// `Handover.metadata`: Free text that an app passed along.
    HandoverMetadata = 703,
    /// `Handover.app_roles`: The roles per app, an object of arrays.
    HandoverAppRoles = 704,
    /// `Comment.text`: What the person wrote.
    CommentText = 800,
    /// `Comment.comment_id`: The comment.
    CommentCommentId = 801,
    /// `Comment.parent_id`: What the comment answers.
    CommentParentId = 802,
    /// `Comment.username`: The user name of the author.
    CommentUsername = 803,
    /// `Comment.author_name`: The display name of the author.
    CommentAuthorName = 804,
    /// `Comment.self_ig_scoped_id`: The author's own scoped id, where the author is the account.
    CommentSelfIgScopedId = 805,
    /// `Comment.media_id`: The media.
    CommentMediaId = 806,
    /// `Comment.media_product_type`: Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`.
    CommentMediaProductType = 807,
    /// `Comment.original_media_id`: The organic media behind an advert.
    CommentOriginalMediaId = 808,
    /// `Comment.ad_id`: The advert.
    CommentAdId = 809,
    /// `Comment.ad_title`: The title of the advert.
    CommentAdTitle = 810,
    /// `Comment.post_id`: The post.
    CommentPostId = 811,
    /// `Comment.item`: The sort of item that changed.
    CommentItem = 812,
    /// `Comment.verb`: What was done with the item, such as `add`, `edited` or `remove`.
    CommentVerb = 813,
    /// `Mention.text`: What the person wrote.
    MentionText = 900,
    /// `Mention.media_id`: The media.
    MentionMediaId = 901,
    /// `Mention.comment_id`: The comment.
    MentionCommentId = 902,
    /// `Mention.post_id`: The post.
    MentionPostId = 903,
    /// `Mention.username`: The user name of the author.
    MentionUsername = 904,
    /// `Mention.author_name`: The display name of the author.
    MentionAuthorName = 905,
    /// `Mention.item`: The sort of item that changed.
    MentionItem = 906,
    /// `Mention.verb`: What was done with the item, such as `add`, `edited` or `remove`.
    MentionVerb = 907,
    /// `Call.call_event`: `connect` or `terminate`.
    CallCallEvent = 1000,
    /// `Call.call_direction`: Who called: `business_initiated` or `user_initiated`.
    CallCallDirection = 1001,
    /// `Call.caller_id`: Who called.
    CallCallerId = 1002,
    /// `Call.callee_id`: Who was called.
    CallCalleeId = 1003,
    /// `Call.session`: The session description.
    CallSession = 1004,
    /// `Call.permission_response`: Whether calls were allowed.
    CallPermissionResponse = 1005,
    /// `Call.permission_expires_ms`: When the permission ends.
    CallPermissionExpiresMs = 1006,
    /// `Order.note`: What the person wrote beside the cart.
    OrderNote = 1100,
    /// `Order.products`: The products, an array of objects.
    OrderProducts = 1101,
    /// `Insights.media_id`: The media.
    InsightsMediaId = 1200,
    /// `Insights.impressions`: How often the story was shown. Minus one when too few people saw the story.
    InsightsImpressions = 1201,
    /// `Insights.reach`: How many people saw it. Minus one when too few people saw the story.
    InsightsReach = 1202,
    /// `Insights.taps_forward`: Taps to the next story. Minus one when too few people saw the story.
    InsightsTapsForward = 1203,
    /// `Insights.taps_back`: Taps to the story before. Minus one when too few people saw the story.
    InsightsTapsBack = 1204,
    /// `Insights.exits`: How often people left the story. Minus one when too few people saw the story.
    InsightsExits = 1205,
    /// `Insights.replies`: How many people answered. Minus one when too few people saw the story.
    InsightsReplies = 1206,
    /// `Change.name`: What changed: the name of the field or of the key.
    ChangeName = 1300,
    /// `Change.value`: What the change says.
    ChangeValue = 1301,
    /// `Change.policy_action`: `warning`, `block` or `unblock`.
    ChangePolicyAction = 1302,
    /// `Change.policy_reason`: Why the policy was enforced.
    ChangePolicyReason = 1303,
    /// `Change.feedback`: What the person thought of an automatic answer.
    ChangeFeedback = 1304,
    /// `Change.linking_status`: `linked` or `unlinked`.
    ChangeLinkingStatus = 1305,
    /// `Change.authorization_code`: The code that the business gave when the accounts were linked.
    ChangeAuthorizationCode = 1306,
    /// `Change.form_id`: The lead form that was sent.
    ChangeFormId = 1307,
}

impl Field {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Kind,
        Self::Platform,
        Self::Content,
        Self::Direction,
        Self::Channel,
        Self::Envelope,
        Self::Field,
        Self::AccountId,
        Self::PhoneNumberId,
        Self::SenderId,
        Self::RecipientId,
        Self::UserId,
        Self::UserIdType,
        Self::MessageId,
        Self::TargetId,
        Self::TimestampMs,
        Self::Key,
        Self::Flags,
        Self::Also,
        Self::MessageText,
        Self::MessageQuickReplyPayload,
        Self::MessageReplyToMessageId,
        Self::MessageReplyToIsSelf,
        Self::MessageStoryId,
        Self::MessageStoryUrl,
        Self::MessageStoryLinkStickerUrl,
        Self::MessageMentionedPageId,
        Self::MessageAttachments,
        Self::MessageNumEdit,
        Self::MessageStickerId,
        Self::MessageAppId,
        Self::MessageMetadata,
        Self::MessageFolder,
        Self::MessageUserRef,
        Self::MessagePriorMessageSource,
        Self::MessagePriorMessageIdentifier,
        Self::MessageNlp,
        Self::MessageCommands,
        Self::MessageTags,
        Self::MessageReferralRef,
        Self::MessageReferralSource,
        Self::MessageReferralType,
        Self::MessageRefererUri,
        Self::MessageIsGuestUser,
        Self::MessageProductId,
        Self::MessageAdId,
        Self::MessageAdTitle,
        Self::MessageAdPhotoUrl,
        Self::MessageAdVideoUrl,
        Self::MessageAdPostId,
        Self::MessageAdFlowId,
        Self::ReactionAction,
        Self::ReactionReaction,
        Self::ReactionEmoji,
        Self::ReactionFolder,
        Self::ReceiptWatermarkMs,
        Self::ReceiptMessageIds,
        Self::PostbackTitle,
        Self::PostbackPayload,
        Self::PostbackReferralRef,
        Self::PostbackReferralSource,
        Self::PostbackReferralType,
        Self::PostbackRefererUri,
        Self::PostbackIsGuestUser,
        Self::PostbackProductId,
        Self::PostbackAdId,
        Self::PostbackAdTitle,
        Self::PostbackAdPhotoUrl,
        Self::PostbackAdVideoUrl,
        Self::PostbackAdPostId,
        Self::PostbackAdFlowId,
        Self::ReferralReferralRef,
        Self::ReferralReferralSource,
        Self::ReferralReferralType,
        Self::ReferralRefererUri,
        Self::ReferralIsGuestUser,
        Self::ReferralProductId,
        Self::ReferralAdId,
        Self::ReferralAdTitle,
        Self::ReferralAdPhotoUrl,
        Self::ReferralAdVideoUrl,
        Self::ReferralAdPostId,
        Self::ReferralAdFlowId,
        Self::ReferralStoryId,
        Self::ReferralStoryUrl,
        Self::OptinOptinType,
        Self::OptinTitle,
        Self::OptinPayload,
        Self::OptinToken,
        Self::OptinTokenExpiryMs,
        Self::OptinTokenStatus,
        Self::OptinFrequency,
        Self::OptinTimezone,
        Self::OptinStatus,
        Self::OptinReferralRef,
        Self::OptinUserRef,
        Self::HandoverPreviousOwnerAppId,
        Self::HandoverNewOwnerAppId,
        Self::HandoverRequestedOwnerAppId,
        Self::HandoverMetadata,
        Self::HandoverAppRoles,
        Self::CommentText,
        Self::CommentCommentId,
        Self::CommentParentId,
        Self::CommentUsername,
        Self::CommentAuthorName,
        Self::CommentSelfIgScopedId,
        Self::CommentMediaId,
        Self::CommentMediaProductType,
        Self::CommentOriginalMediaId,
        Self::CommentAdId,
        Self::CommentAdTitle,
        Self::CommentPostId,
        Self::CommentItem,
        Self::CommentVerb,
        Self::MentionText,
        Self::MentionMediaId,
        Self::MentionCommentId,
        Self::MentionPostId,
        Self::MentionUsername,
        Self::MentionAuthorName,
        Self::MentionItem,
        Self::MentionVerb,
        Self::CallCallEvent,
        Self::CallCallDirection,
        Self::CallCallerId,
        Self::CallCalleeId,
        Self::CallSession,
        Self::CallPermissionResponse,
        Self::CallPermissionExpiresMs,
        Self::OrderNote,
        Self::OrderProducts,
        Self::InsightsMediaId,
        Self::InsightsImpressions,
        Self::InsightsReach,
        Self::InsightsTapsForward,
        Self::InsightsTapsBack,
        Self::InsightsExits,
        Self::InsightsReplies,
        Self::ChangeName,
        Self::ChangeValue,
        Self::ChangePolicyAction,
        Self::ChangePolicyReason,
        Self::ChangeFeedback,
        Self::ChangeLinkingStatus,
        Self::ChangeAuthorizationCode,
        Self::ChangeFormId,
    ];

    /// What every event has, in the order of the canonical line.
    pub const ATTRIBUTES: &'static [Self] = &[
        Self::Kind,
        Self::Platform,
        Self::Content,
        Self::Direction,
        Self::Channel,
        Self::Envelope,
        Self::Field,
        Self::AccountId,
        Self::PhoneNumberId,
        Self::SenderId,
        Self::RecipientId,
        Self::UserId,
        Self::UserIdType,
        Self::MessageId,
        Self::TargetId,
        Self::TimestampMs,
        Self::Key,
        Self::Flags,
        Self::Also,
    ];

    /// The field of this name that events of this shape have, the attributes of every event included.
    pub fn find(shape: ShapeKind, name: &str) -> Option<Self> {
        Self::ATTRIBUTES.iter().chain(shape.fields()).copied().find(|field| field.name() == name)
    }

    /// The shape it belongs to; none for an attribute, which every event has.
    pub const fn shape(self) -> Option<ShapeKind> {
        self.spec().shape
    }

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u16) -> Option<Self> {
        match id {
            1 => Some(Self::Kind),
            2 => Some(Self::Platform),
            3 => Some(Self::Content),
            4 => Some(Self::Direction),
            5 => Some(Self::Channel),
            6 => Some(Self::Envelope),
            7 => Some(Self::Field),
            8 => Some(Self::AccountId),
            9 => Some(Self::PhoneNumberId),
            10 => Some(Self::SenderId),
            11 => Some(Self::RecipientId),
            12 => Some(Self::UserId),
            13 => Some(Self::UserIdType),
            14 => Some(Self::MessageId),
            15 => Some(Self::TargetId),
            16 => Some(Self::TimestampMs),
            17 => Some(Self::Key),
            18 => Some(Self::Flags),
            19 => Some(Self::Also),
            100 => Some(Self::MessageText),
            101 => Some(Self::MessageQuickReplyPayload),
            102 => Some(Self::MessageReplyToMessageId),
            103 => Some(Self::MessageReplyToIsSelf),
            104 => Some(Self::MessageStoryId),
            105 => Some(Self::MessageStoryUrl),
            106 => Some(Self::MessageStoryLinkStickerUrl),
            107 => Some(Self::MessageMentionedPageId),
            108 => Some(Self::MessageAttachments),
            109 => Some(Self::MessageNumEdit),
            110 => Some(Self::MessageStickerId),
            111 => Some(Self::MessageAppId),
            112 => Some(Self::MessageMetadata),
            113 => Some(Self::MessageFolder),
            114 => Some(Self::MessageUserRef),
            115 => Some(Self::MessagePriorMessageSource),
            116 => Some(Self::MessagePriorMessageIdentifier),
            117 => Some(Self::MessageNlp),
            118 => Some(Self::MessageCommands),
            119 => Some(Self::MessageTags),
            120 => Some(Self::MessageReferralRef),
            121 => Some(Self::MessageReferralSource),
            122 => Some(Self::MessageReferralType),
            123 => Some(Self::MessageRefererUri),
            124 => Some(Self::MessageIsGuestUser),
            125 => Some(Self::MessageProductId),
            126 => Some(Self::MessageAdId),
            127 => Some(Self::MessageAdTitle),
            128 => Some(Self::MessageAdPhotoUrl),
            129 => Some(Self::MessageAdVideoUrl),
            130 => Some(Self::MessageAdPostId),
            131 => Some(Self::MessageAdFlowId),
            200 => Some(Self::ReactionAction),
            201 => Some(Self::ReactionReaction),
            202 => Some(Self::ReactionEmoji),
            203 => Some(Self::ReactionFolder),
            300 => Some(Self::ReceiptWatermarkMs),
            301 => Some(Self::ReceiptMessageIds),
            400 => Some(Self::PostbackTitle),
            401 => Some(Self::PostbackPayload),
            402 => Some(Self::PostbackReferralRef),
            403 => Some(Self::PostbackReferralSource),
            404 => Some(Self::PostbackReferralType),
            405 => Some(Self::PostbackRefererUri),
            406 => Some(Self::PostbackIsGuestUser),
            407 => Some(Self::PostbackProductId),
            408 => Some(Self::PostbackAdId),
            409 => Some(Self::PostbackAdTitle),
            410 => Some(Self::PostbackAdPhotoUrl),
            411 => Some(Self::PostbackAdVideoUrl),
            412 => Some(Self::PostbackAdPostId),
            413 => Some(Self::PostbackAdFlowId),
            500 => Some(Self::ReferralReferralRef),
            501 => Some(Self::ReferralReferralSource),
            502 => Some(Self::ReferralReferralType),
            503 => Some(Self::ReferralRefererUri),
            504 => Some(Self::ReferralIsGuestUser),
            505 => Some(Self::ReferralProductId),
            506 => Some(Self::ReferralAdId),
            507 => Some(Self::ReferralAdTitle),
            508 => Some(Self::ReferralAdPhotoUrl),
            509 => Some(Self::ReferralAdVideoUrl),
            510 => Some(Self::ReferralAdPostId),
            511 => Some(Self::ReferralAdFlowId),
            512 => Some(Self::ReferralStoryId),
            513 => Some(Self::ReferralStoryUrl),
            600 => Some(Self::OptinOptinType),
            601 => Some(Self::OptinTitle),
            602 => Some(Self::OptinPayload),
            603 => Some(Self::OptinToken),
            604 => Some(Self::OptinTokenExpiryMs),
            605 => Some(Self::OptinTokenStatus),
            606 => Some(Self::OptinFrequency),
            607 => Some(Self::OptinTimezone),
            608 => Some(Self::OptinStatus),
            609 => Some(Self::OptinReferralRef),
            610 => Some(Self::OptinUserRef),
            700 => Some(Self::HandoverPreviousOwnerAppId),
            701 => Some(Self::HandoverNewOwnerAppId),
            702 => Some(Self::HandoverRequestedOwnerAppId),
            703 => Some(Self::HandoverMetadata),
            704 => Some(Self::HandoverAppRoles),
            800 => Some(Self::CommentText),
            801 => Some(Self::CommentCommentId),
            802 => Some(Self::CommentParentId),
            803 => Some(Self::CommentUsername),
            804 => Some(Self::CommentAuthorName),
            805 => Some(Self::CommentSelfIgScopedId),
            806 => Some(Self::CommentMediaId),
            807 => Some(Self::CommentMediaProductType),
            808 => Some(Self::CommentOriginalMediaId),
            809 => Some(Self::CommentAdId),
            810 => Some(Self::CommentAdTitle),
            811 => Some(Self::CommentPostId),
            812 => Some(Self::CommentItem),
            813 => Some(Self::CommentVerb),
            900 => Some(Self::MentionText),
            901 => Some(Self::MentionMediaId),
            902 => Some(Self::MentionCommentId),
            903 => Some(Self::MentionPostId),
            904 => Some(Self::MentionUsername),
            905 => Some(Self::MentionAuthorName),
            906 => Some(Self::MentionItem),
            907 => Some(Self::MentionVerb),
            1000 => Some(Self::CallCallEvent),
            1001 => Some(Self::CallCallDirection),
            1002 => Some(Self::CallCallerId),
            1003 => Some(Self::CallCalleeId),
            1004 => Some(Self::CallSession),
            1005 => Some(Self::CallPermissionResponse),
            1006 => Some(Self::CallPermissionExpiresMs),
            1100 => Some(Self::OrderNote),
            1101 => Some(Self::OrderProducts),
            1200 => Some(Self::InsightsMediaId),
            1201 => Some(Self::InsightsImpressions),
            1202 => Some(Self::InsightsReach),
            1203 => Some(Self::InsightsTapsForward),
            1204 => Some(Self::InsightsTapsBack),
            1205 => Some(Self::InsightsExits),
            1206 => Some(Self::InsightsReplies),
            1300 => Some(Self::ChangeName),
            1301 => Some(Self::ChangeValue),
            1302 => Some(Self::ChangePolicyAction),
            1303 => Some(Self::ChangePolicyReason),
            1304 => Some(Self::ChangeFeedback),
            1305 => Some(Self::ChangeLinkingStatus),
            1306 => Some(Self::ChangeAuthorizationCode),
            1307 => Some(Self::ChangeFormId),
            _ => None,
        }
    }

    /// The public name.
    pub const fn name(self) -> &'static str {
        self.spec().name
    }

    /// What it yields.
    pub const fn field_type(self) -> FieldType {
        self.spec().ty
    }

    /// Where to find it.
    #[inline]
    pub(crate) const fn spec(self) -> &'static FieldSpec {
        static SPECS: [FieldSpec; 147] = [
            spec("kind", None, FieldType::Name, &[], None),
            spec("platform", None, FieldType::Name, &[], None),
            spec("content", None, FieldType::Name, &[], None),
            spec("direction", None, FieldType::Name, &[], None),
            spec("channel", None, FieldType::Name, &[], None),
            spec("envelope", None, FieldType::Name, &[], None),
            spec("field", None, FieldType::Text, &[], None),
            spec("account_id", None, FieldType::Text, &[], None),
            spec("phone_number_id", None, FieldType::Text, &[], None),
            spec("sender_id", None, FieldType::Text, &[], None),
            spec("recipient_id", None, FieldType::Text, &[], None),
            spec("user_id", None, FieldType::Text, &[], None),
            spec("user_id_type", None, FieldType::Name, &[], None),
            spec("message_id", None, FieldType::Text, &[], None),
            spec("target_id", None, FieldType::Text, &[], None),
            spec("timestamp_ms", None, FieldType::Time, &[], None),
            spec("key", None, FieldType::Text, &[], None),
            spec("flags", None, FieldType::Names, &[], None),
            spec("also", None, FieldType::Names, &[], None),
            spec(
                "text",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "text"], &["message_edit", "text"]],
                None,
            ),
            spec(
                "quick_reply_payload",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "quick_reply", "payload"]],
                None,
            ),
            spec(
                "reply_to_message_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "reply_to", "mid"]],
                None,
            ),
            spec(
                "reply_to_is_self",
                Some(ShapeKind::Message),
                FieldType::Bool,
                &[&["message", "reply_to", "is_self_reply"]],
                None,
            ),
            spec(
                "story_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "reply_to", "story", "id"], &["referral", "story", "id"]],
                None,
            ),
            spec(
                "story_url",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "reply_to", "story", "url"], &["referral", "story", "url"]],
                Some(Special::StoryUrl),
            ),
            spec(
                "story_link_sticker_url",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "reply_to", "story", "link_sticker_url"]],
                None,
            ),
            spec(
                "mentioned_page_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["referral", "story", "mention", "page_id"]],
                None,
            ),
            spec(
                "attachments",
                Some(ShapeKind::Message),
                FieldType::List,
                &[&["message", "attachments"]],
                None,
            ),
            spec(
                "num_edit",
                Some(ShapeKind::Message),
                FieldType::Int,
                &[&["message_edit", "num_edit"]],
                None,
            ),
            spec(
                "sticker_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "sticker_id"]],
                None,
            ),
            spec("app_id", Some(ShapeKind::Message), FieldType::Text, &[&["message", "app_id"]], None),
            spec("metadata", Some(ShapeKind::Message), FieldType::Text, &[&["message", "metadata"]], None),
            spec("folder", Some(ShapeKind::Message), FieldType::Text, &[&["message", "folder"]], None),
            spec("user_ref", Some(ShapeKind::Message), FieldType::Text, &[&["sender", "user_ref"]], None),
            spec(
                "prior_message_source",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["prior_message", "source"]],
                None,
            ),
            spec(
                "prior_message_identifier",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["prior_message", "identifier"]],
                None,
            ),
            spec("nlp", Some(ShapeKind::Message), FieldType::Raw, &[&["message", "nlp"]], None),
            spec("commands", Some(ShapeKind::Message), FieldType::Raw, &[&["message", "commands"]], None),
            spec("tags", Some(ShapeKind::Message), FieldType::Raw, &[&["message", "tags"]], None),
            spec(
                "referral_ref",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "referral", "ref"], &["referral", "ref"]],
                None,
            ),
            spec(
                "referral_source",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "referral", "source"], &["referral", "source"]],
                None,
            ),
            spec(
                "referral_type",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "referral", "type"], &["referral", "type"]],
                None,
            ),
            spec(
                "referer_uri",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "referral", "referer_uri"], &["referral", "referer_uri"]],
                None,
            ),
            spec(
                "is_guest_user",
                Some(ShapeKind::Message),
                FieldType::Bool,
                &[&["message", "referral", "is_guest_user"], &["referral", "is_guest_user"]],
                None,
            ),
            spec(
                "product_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[
                    &["message", "referral", "product", "id"],
                    &["referral", "product", "id"],
                    &["message", "referral", "ads_context_data", "product_id"],
                    &["referral", "ads_context_data", "product_id"],
                ],
                None,
            ),
            spec(
                "ad_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[&["message", "referral", "ad_id"], &["referral", "ad_id"]],
                None,
            ),
            spec(
                "ad_title",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[
                    &["message", "referral", "ads_context_data", "ad_title"],
                    &["referral", "ads_context_data", "ad_title"],
                ],
                None,
            ),
            spec(
                "ad_photo_url",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[
                    &["message", "referral", "ads_context_data", "photo_url"],
                    &["referral", "ads_context_data", "photo_url"],
                ],
                None,
            ),
            spec(
                "ad_video_url",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[
                    &["message", "referral", "ads_context_data", "video_url"],
                    &["referral", "ads_context_data", "video_url"],
                ],
                None,
            ),
            spec(
                "ad_post_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[
                    &["message", "referral", "ads_context_data", "post_id"],
                    &["referral", "ads_context_data", "post_id"],
                ],
                None,
            ),
            spec(
                "ad_flow_id",
                Some(ShapeKind::Message),
                FieldType::Text,
                &[
                    &["message", "referral", "ads_context_data", "flow_id"],
                    &["referral", "ads_context_data", "flow_id"],
                ],
                None,
            ),
            spec("action", Some(ShapeKind::Reaction), FieldType::Text, &[&["reaction", "action"]], None),
            spec("reaction", Some(ShapeKind::Reaction), FieldType::Text, &[&["reaction", "reaction"]], None),
            spec(
                "emoji",
                Some(ShapeKind::Reaction),
                FieldType::Text,
                &[&["reaction", "emoji"]],
                Some(Special::Emoji),
            ),
            spec("folder", Some(ShapeKind::Reaction), FieldType::Text, &[&["reaction", "folder"]], None),
            spec(
                "watermark_ms",
                Some(ShapeKind::Receipt),
                FieldType::Time,
                &[&["read", "watermark"], &["delivery", "watermark"]],
                None,
            ),
            spec("message_ids", Some(ShapeKind::Receipt), FieldType::Raw, &[&["delivery", "mids"]], None),
            spec("title", Some(ShapeKind::Postback), FieldType::Text, &[&["postback", "title"]], None),
            spec("payload", Some(ShapeKind::Postback), FieldType::Text, &[&["postback", "payload"]], None),
            spec(
                "referral_ref",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[&["postback", "referral", "ref"], &["referral", "ref"]],
                None,
            ),
            spec(
                "referral_source",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[&["postback", "referral", "source"], &["referral", "source"]],
                None,
            ),
            spec(
                "referral_type",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[&["postback", "referral", "type"], &["referral", "type"]],
                None,
            ),
            spec(
                "referer_uri",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[&["postback", "referral", "referer_uri"], &["referral", "referer_uri"]],
                None,
            ),
            spec(
                "is_guest_user",
                Some(ShapeKind::Postback),
                FieldType::Bool,
                &[&["postback", "referral", "is_guest_user"], &["referral", "is_guest_user"]],
                None,
            ),
            spec(
                "product_id",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[
                    &["postback", "referral", "product", "id"],
                    &["referral", "product", "id"],
                    &["postback", "referral", "ads_context_data", "product_id"],
                    &["referral", "ads_context_data", "product_id"],
                ],
                None,
            ),
            spec(
                "ad_id",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[&["postback", "referral", "ad_id"], &["referral", "ad_id"]],
                None,
            ),
            spec(
                "ad_title",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[
                    &["postback", "referral", "ads_context_data", "ad_title"],
                    &["referral", "ads_context_data", "ad_title"],
                ],
                None,
            ),
            spec(
                "ad_photo_url",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[
                    &["postback", "referral", "ads_context_data", "photo_url"],
                    &["referral", "ads_context_data", "photo_url"],
                ],
                None,
            ),
            spec(
                "ad_video_url",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[
                    &["postback", "referral", "ads_context_data", "video_url"],
                    &["referral", "ads_context_data", "video_url"],
                ],
                None,
            ),
            spec(
                "ad_post_id",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[
                    &["postback", "referral", "ads_context_data", "post_id"],
                    &["referral", "ads_context_data", "post_id"],
                ],
                None,
            ),
            spec(
                "ad_flow_id",
                Some(ShapeKind::Postback),
                FieldType::Text,
                &[
                    &["postback", "referral", "ads_context_data", "flow_id"],
                    &["referral", "ads_context_data", "flow_id"],
                ],
                None,
            ),
            spec("referral_ref", Some(ShapeKind::Referral), FieldType::Text, &[&["referral", "ref"]], None),
            spec(
                "referral_source",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "source"]],
                None,
            ),
            spec("referral_type", Some(ShapeKind::Referral), FieldType::Text, &[&["referral", "type"]], None),
            spec(
                "referer_uri",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "referer_uri"]],
                None,
            ),
            spec(
                "is_guest_user",
                Some(ShapeKind::Referral),
                FieldType::Bool,
                &[&["referral", "is_guest_user"]],
                None,
            ),
            spec(
                "product_id",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "product", "id"], &["referral", "ads_context_data", "product_id"]],
                None,
            ),
            spec("ad_id", Some(ShapeKind::Referral), FieldType::Text, &[&["referral", "ad_id"]], None),
            spec(
                "ad_title",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "ads_context_data", "ad_title"]],
                None,
            ),
            spec(
                "ad_photo_url",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "ads_context_data", "photo_url"]],
                None,
            ),
            spec(
                "ad_video_url",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "ads_context_data", "video_url"]],
                None,
            ),
            spec(
                "ad_post_id",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "ads_context_data", "post_id"]],
                None,
            ),
            spec(
                "ad_flow_id",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "ads_context_data", "flow_id"]],
                None,
            ),
            spec(
                "story_id",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "story", "id"]],
                None,
            ),
            spec(
                "story_url",
                Some(ShapeKind::Referral),
                FieldType::Text,
                &[&["referral", "story", "url"]],
                None,
            ),
            spec("optin_type", Some(ShapeKind::Optin), FieldType::Text, &[&["optin", "type"]], None),
            spec("title", Some(ShapeKind::Optin), FieldType::Text, &[&["optin", "title"]], None),
            spec("payload", Some(ShapeKind::Optin), FieldType::Text, &[&["optin", "payload"]], None),
            spec(
                "token",
                Some(ShapeKind::Optin),
                FieldType::Text,
                &[&["optin", "notification_messages_token"], &["optin", "one_time_notif_token"]],
                None,
            ),
            spec(
                "token_expiry_ms",
                Some(ShapeKind::Optin),
                FieldType::Time,
                &[&["optin", "token_expiry_timestamp"]],
                None,
            ),
            spec(
                "token_status",
                Some(ShapeKind::Optin),
                FieldType::Text,
                &[&["optin", "user_token_status"]],
                None,
            ),
            spec(
                "frequency",
                Some(ShapeKind::Optin),
                FieldType::Text,
                &[&["optin", "notification_messages_frequency"]],
                None,
            ),
            spec(
                "timezone",
                Some(ShapeKind::Optin),
                FieldType::Text,
                &[&["optin", "notification_messages_timezone"]],
                None,
            ),
            spec(
                "status",
                Some(ShapeKind::Optin),
                FieldType::Text,
                &[&["optin", "notification_messages_status"]],
                None,
            ),
            spec("referral_ref", Some(ShapeKind::Optin), FieldType::Text, &[&["optin", "ref"]], None),
            spec(
                "user_ref",
                Some(ShapeKind::Optin),
                FieldType::Text,
                &[&["optin", "user_ref"], &["sender", "user_ref"]],
                None,
            ),
            spec(
                "previous_owner_app_id",
                Some(ShapeKind::Handover),
                FieldType::Text,
                &[
                    &["pass_thread_control", "previous_owner_app_id"],
                    &["take_thread_control", "previous_owner_app_id"],
                ],
                None,
            ),
            spec(
                "new_owner_app_id",
                Some(ShapeKind::Handover),
                FieldType::Text,
                &[&["pass_thread_control", "new_owner_app_id"], &["take_thread_control", "new_owner_app_id"]],
                None,
            ),
            spec(
                "requested_owner_app_id",
                Some(ShapeKind::Handover),
                FieldType::Text,
                &[&["request_thread_control", "requested_owner_app_id"]],
                None,
            ),
            spec(
                "metadata",
                Some(ShapeKind::Handover),
                FieldType::Text,
                &[
                    &["pass_thread_control", "metadata"],
                    &["take_thread_control", "metadata"],
                    &["request_thread_control", "metadata"],
                ],
                None,
            ),
            spec("app_roles", Some(ShapeKind::Handover), FieldType::Raw, &[&["app_roles"]], None),
            spec("text", Some(ShapeKind::Comment), FieldType::Text, &[&["text"], &["message"]], None),
            spec("comment_id", Some(ShapeKind::Comment), FieldType::Text, &[&["id"], &["comment_id"]], None),
            spec("parent_id", Some(ShapeKind::Comment), FieldType::Text, &[&["parent_id"]], None),
            spec("username", Some(ShapeKind::Comment), FieldType::Text, &[&["from", "username"]], None),
            spec(
                "author_name",
                Some(ShapeKind::Comment),
                FieldType::Text,
                &[&["from", "name"], &["sender_name"]],
                None,
            ),
            spec(
                "self_ig_scoped_id",
                Some(ShapeKind::Comment),
                FieldType::Text,
                &[&["from", "self_ig_scoped_id"]],
                None,
            ),
            spec("media_id", Some(ShapeKind::Comment), FieldType::Text, &[&["media", "id"]], None),
            spec(
                "media_product_type",
                Some(ShapeKind::Comment),
                FieldType::Text,
                &[&["media", "media_product_type"]],
                None,
            ),
            spec(
                "original_media_id",
                Some(ShapeKind::Comment),
                FieldType::Text,
                &[&["media", "original_media_id"]],
                None,
            ),
            spec("ad_id", Some(ShapeKind::Comment), FieldType::Text, &[&["media", "ad_id"]], None),
            spec("ad_title", Some(ShapeKind::Comment), FieldType::Text, &[&["media", "ad_title"]], None),
            spec("post_id", Some(ShapeKind::Comment), FieldType::Text, &[&["post_id"]], None),
            spec("item", Some(ShapeKind::Comment), FieldType::Text, &[&["item"]], None),
            spec("verb", Some(ShapeKind::Comment), FieldType::Text, &[&["verb"]], None),
            spec("text", Some(ShapeKind::Mention), FieldType::Text, &[&["text"], &["message"]], None),
            spec("media_id", Some(ShapeKind::Mention), FieldType::Text, &[&["media_id"]], None),
            spec("comment_id", Some(ShapeKind::Mention), FieldType::Text, &[&["comment_id"]], None),
            spec("post_id", Some(ShapeKind::Mention), FieldType::Text, &[&["post_id"]], None),
            spec("username", Some(ShapeKind::Mention), FieldType::Text, &[&["from", "username"]], None),
            spec(
                "author_name",
                Some(ShapeKind::Mention),
                FieldType::Text,
                &[&["from", "name"], &["sender_name"]],
                None,
            ),
            spec("item", Some(ShapeKind::Mention), FieldType::Text, &[&["item"]], None),
            spec("verb", Some(ShapeKind::Mention), FieldType::Text, &[&["verb"]], None),
            spec("call_event", Some(ShapeKind::Call), FieldType::Text, &[&["event"]], None),
            spec("call_direction", Some(ShapeKind::Call), FieldType::Text, &[&["call_direction"]], None),
            spec("caller_id", Some(ShapeKind::Call), FieldType::Text, &[&["from"]], None),
            spec("callee_id", Some(ShapeKind::Call), FieldType::Text, &[&["to"]], None),
            spec("session", Some(ShapeKind::Call), FieldType::Raw, &[&["session"]], None),
            spec(
                "permission_response",
                Some(ShapeKind::Call),
                FieldType::Text,
                &[&["call_permission_reply", "response"]],
                None,
            ),
            spec(
                "permission_expires_ms",
                Some(ShapeKind::Call),
                FieldType::Time,
                &[&["call_permission_reply", "expiration_timestamp"]],
                None,
            ),
            spec("note", Some(ShapeKind::Order), FieldType::Text, &[&["order", "note"]], None),
            spec("products", Some(ShapeKind::Order), FieldType::Raw, &[&["order", "products"]], None),
            spec("media_id", Some(ShapeKind::Insights), FieldType::Text, &[&["media_id"]], None),
            spec("impressions", Some(ShapeKind::Insights), FieldType::Int, &[&["impressions"]], None),
            spec("reach", Some(ShapeKind::Insights), FieldType::Int, &[&["reach"]], None),
            spec("taps_forward", Some(ShapeKind::Insights), FieldType::Int, &[&["taps_forward"]], None),
            spec("taps_back", Some(ShapeKind::Insights), FieldType::Int, &[&["taps_back"]], None),
            spec("exits", Some(ShapeKind::Insights), FieldType::Int, &[&["exits"]], None),
            spec("replies", Some(ShapeKind::Insights), FieldType::Int, &[&["replies"]], None),
            spec("name", Some(ShapeKind::Change), FieldType::Text, &[], Some(Special::Name)),
            spec("value", Some(ShapeKind::Change), FieldType::Raw, &[], Some(Special::Value)),
            spec(
                "policy_action",
                Some(ShapeKind::Change),
                FieldType::Text,
                &[&["policy_enforcement", "action"], &["policy-enforcement", "action"]],
                None,
            ),
            spec(
                "policy_reason",
                Some(ShapeKind::Change),
                FieldType::Text,
                &[&["policy_enforcement", "reason"], &["policy-enforcement", "reason"]],
                None,
            ),
            spec(
                "feedback",
                Some(ShapeKind::Change),
                FieldType::Text,
                &[&["response_feedback", "feedback"]],
                None,
            ),
            spec(
                "linking_status",
                Some(ShapeKind::Change),
                FieldType::Text,
                &[&["account_linking", "status"]],
                None,
            ),
            spec(
                "authorization_code",
                Some(ShapeKind::Change),
                FieldType::Text,
                &[&["account_linking", "authorization_code"]],
                None,
            ),
            spec("form_id", Some(ShapeKind::Change), FieldType::Text, &[&["form", "id"]], None),
        ];
        match self {
            Self::Kind => &SPECS[0],
            Self::Platform => &SPECS[1],
            Self::Content => &SPECS[2],
            Self::Direction => &SPECS[3],
            Self::Channel => &SPECS[4],
            Self::Envelope => &SPECS[5],
            Self::Field => &SPECS[6],
            Self::AccountId => &SPECS[7],
            Self::PhoneNumberId => &SPECS[8],
            Self::SenderId => &SPECS[9],
            Self::RecipientId => &SPECS[10],
            Self::UserId => &SPECS[11],
            Self::UserIdType => &SPECS[12],
            Self::MessageId => &SPECS[13],
            Self::TargetId => &SPECS[14],
            Self::TimestampMs => &SPECS[15],
            Self::Key => &SPECS[16],
            Self::Flags => &SPECS[17],
            Self::Also => &SPECS[18],
            Self::MessageText => &SPECS[19],
            Self::MessageQuickReplyPayload => &SPECS[20],
            Self::MessageReplyToMessageId => &SPECS[21],
            Self::MessageReplyToIsSelf => &SPECS[22],
            Self::MessageStoryId => &SPECS[23],
            Self::MessageStoryUrl => &SPECS[24],
            Self::MessageStoryLinkStickerUrl => &SPECS[25],
            Self::MessageMentionedPageId => &SPECS[26],
            Self::MessageAttachments => &SPECS[27],
            Self::MessageNumEdit => &SPECS[28],
            Self::MessageStickerId => &SPECS[29],
            Self::MessageAppId => &SPECS[30],
            Self::MessageMetadata => &SPECS[31],
            Self::MessageFolder => &SPECS[32],
            Self::MessageUserRef => &SPECS[33],
            Self::MessagePriorMessageSource => &SPECS[34],
            Self::MessagePriorMessageIdentifier => &SPECS[35],
            Self::MessageNlp => &SPECS[36],
            Self::MessageCommands => &SPECS[37],
            Self::MessageTags => &SPECS[38],
            Self::MessageReferralRef => &SPECS[39],
            Self::MessageReferralSource => &SPECS[40],
            Self::MessageReferralType => &SPECS[41],
            Self::MessageRefererUri => &SPECS[42],
            Self::MessageIsGuestUser => &SPECS[43],
            Self::MessageProductId => &SPECS[44],
            Self::MessageAdId => &SPECS[45],
            Self::MessageAdTitle => &SPECS[46],
            Self::MessageAdPhotoUrl => &SPECS[47],
            Self::MessageAdVideoUrl => &SPECS[48],
            Self::MessageAdPostId => &SPECS[49],
            Self::MessageAdFlowId => &SPECS[50],
            Self::ReactionAction => &SPECS[51],
            Self::ReactionReaction => &SPECS[52],
            Self::ReactionEmoji => &SPECS[53],
            Self::ReactionFolder => &SPECS[54],
            Self::ReceiptWatermarkMs => &SPECS[55],
            Self::ReceiptMessageIds => &SPECS[56],
            Self::PostbackTitle => &SPECS[57],
            Self::PostbackPayload => &SPECS[58],
            Self::PostbackReferralRef => &SPECS[59],
            Self::PostbackReferralSource => &SPECS[60],
            Self::PostbackReferralType => &SPECS[61],
            Self::PostbackRefererUri => &SPECS[62],
            Self::PostbackIsGuestUser => &SPECS[63],
            Self::PostbackProductId => &SPECS[64],
            Self::PostbackAdId => &SPECS[65],
            Self::PostbackAdTitle => &SPECS[66],
            Self::PostbackAdPhotoUrl => &SPECS[67],
            Self::PostbackAdVideoUrl => &SPECS[68],
            Self::PostbackAdPostId => &SPECS[69],
            Self::PostbackAdFlowId => &SPECS[70],
            Self::ReferralReferralRef => &SPECS[71],
            Self::ReferralReferralSource => &SPECS[72],
            Self::ReferralReferralType => &SPECS[73],
            Self::ReferralRefererUri => &SPECS[74],
            Self::ReferralIsGuestUser => &SPECS[75],
            Self::ReferralProductId => &SPECS[76],
            Self::ReferralAdId => &SPECS[77],
            Self::ReferralAdTitle => &SPECS[78],
            Self::ReferralAdPhotoUrl => &SPECS[79],
            Self::ReferralAdVideoUrl => &SPECS[80],
            Self::ReferralAdPostId => &SPECS[81],
            Self::ReferralAdFlowId => &SPECS[82],
            Self::ReferralStoryId => &SPECS[83],
            Self::ReferralStoryUrl => &SPECS[84],
            Self::OptinOptinType => &SPECS[85],
            Self::OptinTitle => &SPECS[86],
            Self::OptinPayload => &SPECS[87],
            Self::OptinToken => &SPECS[88],
            Self::OptinTokenExpiryMs => &SPECS[89],
            Self::OptinTokenStatus => &SPECS[90],
            Self::OptinFrequency => &SPECS[91],
            Self::OptinTimezone => &SPECS[92],
            Self::OptinStatus => &SPECS[93],
            Self::OptinReferralRef => &SPECS[94],
            Self::OptinUserRef => &SPECS[95],
            Self::HandoverPreviousOwnerAppId => &SPECS[96],
            Self::HandoverNewOwnerAppId => &SPECS[97],
            Self::HandoverRequestedOwnerAppId => &SPECS[98],
            Self::HandoverMetadata => &SPECS[99],
            Self::HandoverAppRoles => &SPECS[100],
            Self::CommentText => &SPECS[101],
            Self::CommentCommentId => &SPECS[102],
            Self::CommentParentId => &SPECS[103],
            Self::CommentUsername => &SPECS[104],
            Self::CommentAuthorName => &SPECS[105],
            Self::CommentSelfIgScopedId => &SPECS[106],
            Self::CommentMediaId => &SPECS[107],
            Self::CommentMediaProductType => &SPECS[108],
            Self::CommentOriginalMediaId => &SPECS[109],
            Self::CommentAdId => &SPECS[110],
            Self::CommentAdTitle => &SPECS[111],
            Self::CommentPostId => &SPECS[112],
            Self::CommentItem => &SPECS[113],
            Self::CommentVerb => &SPECS[114],
            Self::MentionText => &SPECS[115],
            Self::MentionMediaId => &SPECS[116],
            Self::MentionCommentId => &SPECS[117],
            Self::MentionPostId => &SPECS[118],
            Self::MentionUsername => &SPECS[119],
            Self::MentionAuthorName => &SPECS[120],
            Self::MentionItem => &SPECS[121],
            Self::MentionVerb => &SPECS[122],
            Self::CallCallEvent => &SPECS[123],
            Self::CallCallDirection => &SPECS[124],
            Self::CallCallerId => &SPECS[125],
            Self::CallCalleeId => &SPECS[126],
            Self::CallSession => &SPECS[127],
            Self::CallPermissionResponse => &SPECS[128],
            Self::CallPermissionExpiresMs => &SPECS[129],
            Self::OrderNote => &SPECS[130],
            Self::OrderProducts => &SPECS[131],
            Self::InsightsMediaId => &SPECS[132],
            Self::InsightsImpressions => &SPECS[133],
            Self::InsightsReach => &SPECS[134],
            Self::InsightsTapsForward => &SPECS[135],
            Self::InsightsTapsBack => &SPECS[136],
            Self::InsightsExits => &SPECS[137],
            Self::InsightsReplies => &SPECS[138],
            Self::ChangeName => &SPECS[139],
            Self::ChangeValue => &SPECS[140],
            Self::ChangePolicyAction => &SPECS[141],
            Self::ChangePolicyReason => &SPECS[142],
            Self::ChangeFeedback => &SPECS[143],
            Self::ChangeLinkingStatus => &SPECS[144],
            Self::ChangeAuthorizationCode => &SPECS[145],
            Self::ChangeFormId => &SPECS[146],
        }
    }
}

impl ShapeKind {
    /// The fields its events have beside the attributes, in the order of the canonical line.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Message => &[
                Field::MessageText,
                Field::MessageQuickReplyPayload,
                Field::MessageReplyToMessageId,
                Field::MessageReplyToIsSelf,
                Field::MessageStoryId,
                Field::MessageStoryUrl,
                Field::MessageStoryLinkStickerUrl,
                Field::MessageMentionedPageId,
                Field::MessageAttachments,
                Field::MessageNumEdit,
                Field::MessageStickerId,
                Field::MessageAppId,
                Field::MessageMetadata,
                Field::MessageFolder,
                Field::MessageUserRef,
                Field::MessagePriorMessageSource,
                Field::MessagePriorMessageIdentifier,
                Field::MessageNlp,
                Field::MessageCommands,
                Field::MessageTags,
                Field::MessageReferralRef,
                Field::MessageReferralSource,
                Field::MessageReferralType,
                Field::MessageRefererUri,
                Field::MessageIsGuestUser,
                Field::MessageProductId,
                Field::MessageAdId,
                Field::MessageAdTitle,
                Field::MessageAdPhotoUrl,
                Field::MessageAdVideoUrl,
                Field::MessageAdPostId,
                Field::MessageAdFlowId,
            ],
            Self::Reaction => {
                &[Field::ReactionAction, Field::ReactionReaction, Field::ReactionEmoji, Field::ReactionFolder]
            }
            Self::Receipt => &[Field::ReceiptWatermarkMs, Field::ReceiptMessageIds],
            Self::Postback => &[
                Field::PostbackTitle,
                Field::PostbackPayload,
                Field::PostbackReferralRef,
                Field::PostbackReferralSource,
                Field::PostbackReferralType,
                Field::PostbackRefererUri,
                Field::PostbackIsGuestUser,
                Field::PostbackProductId,
                Field::PostbackAdId,
                Field::PostbackAdTitle,
                Field::PostbackAdPhotoUrl,
                Field::PostbackAdVideoUrl,
                Field::PostbackAdPostId,
                Field::PostbackAdFlowId,
            ],
            Self::Referral => &[
                Field::ReferralReferralRef,
                Field::ReferralReferralSource,
                Field::ReferralReferralType,
                Field::ReferralRefererUri,
                Field::ReferralIsGuestUser,
                Field::ReferralProductId,
                Field::ReferralAdId,
                Field::ReferralAdTitle,
                Field::ReferralAdPhotoUrl,
                Field::ReferralAdVideoUrl,
                Field::ReferralAdPostId,
                Field::ReferralAdFlowId,
                Field::ReferralStoryId,
                Field::ReferralStoryUrl,
            ],
            Self::Optin => &[
                Field::OptinOptinType,
                Field::OptinTitle,
                Field::OptinPayload,
                Field::OptinToken,
                Field::OptinTokenExpiryMs,
                Field::OptinTokenStatus,
                Field::OptinFrequency,
                Field::OptinTimezone,
                Field::OptinStatus,
                Field::OptinReferralRef,
                Field::OptinUserRef,
            ],
            Self::Handover => &[
                Field::HandoverPreviousOwnerAppId,
                Field::HandoverNewOwnerAppId,
                Field::HandoverRequestedOwnerAppId,
                Field::HandoverMetadata,
                Field::HandoverAppRoles,
            ],
            Self::Comment => &[
                Field::CommentText,
                Field::CommentCommentId,
                Field::CommentParentId,
                Field::CommentUsername,
                Field::CommentAuthorName,
                Field::CommentSelfIgScopedId,
                Field::CommentMediaId,
                Field::CommentMediaProductType,
                Field::CommentOriginalMediaId,
                Field::CommentAdId,
                Field::CommentAdTitle,
                Field::CommentPostId,
                Field::CommentItem,
                Field::CommentVerb,
            ],
            Self::Mention => &[
                Field::MentionText,
                Field::MentionMediaId,
                Field::MentionCommentId,
                Field::MentionPostId,
                Field::MentionUsername,
                Field::MentionAuthorName,
                Field::MentionItem,
                Field::MentionVerb,
            ],
            Self::Call => &[
                Field::CallCallEvent,
                Field::CallCallDirection,
                Field::CallCallerId,
                Field::CallCalleeId,
                Field::CallSession,
                Field::CallPermissionResponse,
                Field::CallPermissionExpiresMs,
            ],
            Self::Order => &[Field::OrderNote, Field::OrderProducts],
            Self::Insights => &[
                Field::InsightsMediaId,
                Field::InsightsImpressions,
                Field::InsightsReach,
                Field::InsightsTapsForward,
                Field::InsightsTapsBack,
                Field::InsightsExits,
                Field::InsightsReplies,
            ],
            Self::Change => &[
                Field::ChangeName,
                Field::ChangeValue,
                Field::ChangePolicyAction,
                Field::ChangePolicyReason,
                Field::ChangeFeedback,
                Field::ChangeLinkingStatus,
                Field::ChangeAuthorizationCode,
                Field::ChangeFormId,
            ],
            Self::Unknown => &[],
        }
    }
}

/// A field of an attachment, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum AttachmentField {
    /// The wire's name for its type.
    Type = 2000,
    /// The content class of the type.
    Content = 2001,
    /// Where it can be fetched, as long as it exists.
    Url = 2002,
    /// Its title.
    Title = 2003,
    /// The reel, post or story that is shared.
    MediaId = 2004,
    /// The sticker.
    StickerId = 2005,
    /// Degrees north, as written.
    Latitude = 2006,
    /// Degrees east, as written.
    Longitude = 2007,
    /// The sort of template.
    TemplateType = 2008,
    /// The elements of a template, an array of objects.
    Elements = 2009,
    /// The appointment.
    BookingId = 2010,
    /// `requested`, `confirmed`, `declined` or `cancelled`.
    BookingStatus = 2011,
    /// When the appointment begins.
    BookingStartMs = 2012,
    /// When the appointment ends.
    BookingEndMs = 2013,
    /// The time zone of the appointment.
    BookingTimezone = 2014,
    /// What the type holds, as it stands.
    Payload = 2015,
    /// The attachment as it stands.
    Raw = 2016,
}

impl AttachmentField {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Type,
        Self::Content,
        Self::Url,
        Self::Title,
        Self::MediaId,
        Self::StickerId,
        Self::Latitude,
        Self::Longitude,
        Self::TemplateType,
        Self::Elements,
        Self::BookingId,
        Self::BookingStatus,
        Self::BookingStartMs,
        Self::BookingEndMs,
        Self::BookingTimezone,
        Self::Payload,
        Self::Raw,
    ];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u16) -> Option<Self> {
        match id {
            2000 => Some(Self::Type),
            2001 => Some(Self::Content),
            2002 => Some(Self::Url),
            2003 => Some(Self::Title),
            2004 => Some(Self::MediaId),
            2005 => Some(Self::StickerId),
            2006 => Some(Self::Latitude),
            2007 => Some(Self::Longitude),
            2008 => Some(Self::TemplateType),
            2009 => Some(Self::Elements),
            2010 => Some(Self::BookingId),
            2011 => Some(Self::BookingStatus),
            2012 => Some(Self::BookingStartMs),
            2013 => Some(Self::BookingEndMs),
            2014 => Some(Self::BookingTimezone),
            2015 => Some(Self::Payload),
            2016 => Some(Self::Raw),
            _ => None,
        }
    }

    /// The public name.
    pub const fn name(self) -> &'static str {
        self.spec().name
    }

    /// What it yields.
    pub const fn field_type(self) -> FieldType {
        self.spec().ty
    }

    /// Where to find it.
    #[inline]
    pub(crate) const fn spec(self) -> &'static FieldSpec {
        static SPECS: [FieldSpec; 17] = [
            spec("type", None, FieldType::Text, &[&["type"]], None),
            spec("content", None, FieldType::Name, &[], Some(Special::Content)),
            spec(
                "url",
                None,
                FieldType::Text,
                &[&["payload", "url"], &["url"], &["payload", "story_media_url"]],
                None,
            ),
            spec("title", None, FieldType::Text, &[&["payload", "title"], &["title"]], None),
            spec(
                "media_id",
                None,
                FieldType::Text,
                &[
                    &["payload", "reel_video_id"],
                    &["payload", "ig_post_media_id"],
                    &["payload", "story_media_id"],
                    &["payload", "id"],
                ],
                None,
            ),
            spec("sticker_id", None, FieldType::Text, &[&["payload", "sticker_id"]], None),
            spec("latitude", None, FieldType::Text, &[&["payload", "coordinates", "lat"]], None),
            spec("longitude", None, FieldType::Text, &[&["payload", "coordinates", "long"]], None),
            spec("template_type", None, FieldType::Text, &[&["payload", "template_type"]], None),
            spec(
                "elements",
                None,
                FieldType::Raw,
                &[
                    &["payload", "elements"],
                    &["payload", "generic", "elements"],
                    &["payload", "product", "elements"],
                ],
                None,
            ),
            spec("booking_id", None, FieldType::Text, &[&["payload", "booking_id"]], None),
            spec("booking_status", None, FieldType::Text, &[&["payload", "status"]], None),
            spec("booking_start_ms", None, FieldType::Time, &[&["payload", "start_time"]], None),
            spec("booking_end_ms", None, FieldType::Time, &[&["payload", "end_time"]], None),
            spec("booking_timezone", None, FieldType::Text, &[&["payload", "timezone"]], None),
            spec("payload", None, FieldType::Raw, &[&["payload"]], None),
            spec("raw", None, FieldType::Raw, &[], Some(Special::Whole)),
        ];
        match self {
            Self::Type => &SPECS[0],
            Self::Content => &SPECS[1],
            Self::Url => &SPECS[2],
            Self::Title => &SPECS[3],
            Self::MediaId => &SPECS[4],
            Self::StickerId => &SPECS[5],
            Self::Latitude => &SPECS[6],
            Self::Longitude => &SPECS[7],
            Self::TemplateType => &SPECS[8],
            Self::Elements => &SPECS[9],
            Self::BookingId => &SPECS[10],
            Self::BookingStatus => &SPECS[11],
            Self::BookingStartMs => &SPECS[12],
            Self::BookingEndMs => &SPECS[13],
            Self::BookingTimezone => &SPECS[14],
            Self::Payload => &SPECS[15],
            Self::Raw => &SPECS[16],
        }
    }
}
