"""Rules that remove, one file each, in the order they run."""

from __future__ import annotations

from newsclean.cleaners.above_story import above_story
from newsclean.cleaners.ad_label import ad_label
from newsclean.cleaners.advert_box import advert_box
from newsclean.cleaners.app_prompt import app_prompt
from newsclean.cleaners.author_box import author_box
from newsclean.cleaners.author_link import author_link
from newsclean.cleaners.author_note import author_note
from newsclean.cleaners.author_roster import author_roster
from newsclean.cleaners.bare_url import bare_url
from newsclean.cleaners.below_story import below_story
from newsclean.cleaners.blank import blank
from newsclean.cleaners.breadcrumb import breadcrumb
from newsclean.cleaners.comment_box import comment_box
from newsclean.cleaners.comment_form import comment_form
from newsclean.cleaners.comment_prompt import comment_prompt
from newsclean.cleaners.contact import contact
from newsclean.cleaners.contents import contents
from newsclean.cleaners.copyright import copyright  # noqa: A004 (the rule is called so)
from newsclean.cleaners.counter import counter
from newsclean.cleaners.embed_box import embed_box
from newsclean.cleaners.encoded_blob import encoded_blob
from newsclean.cleaners.follow_prompt import follow_prompt
from newsclean.cleaners.font_size import font_size
from newsclean.cleaners.form import form
from newsclean.cleaners.front_matter import front_matter
from newsclean.cleaners.hidden_element import hidden_element
from newsclean.cleaners.inline_related import inline_related
from newsclean.cleaners.link_line import link_line
from newsclean.cleaners.listen_prompt import listen_prompt
from newsclean.cleaners.login_prompt import login_prompt
from newsclean.cleaners.meta_line import meta_line
from newsclean.cleaners.navigation import navigation
from newsclean.cleaners.original_title import original_title
from newsclean.cleaners.outside_article import outside_article
from newsclean.cleaners.page_date import page_date
from newsclean.cleaners.page_footer import page_footer
from newsclean.cleaners.page_navigation import page_navigation
from newsclean.cleaners.page_title import page_title
from newsclean.cleaners.page_tools import page_tools
from newsclean.cleaners.picture_label import picture_label
from newsclean.cleaners.player_box import player_box
from newsclean.cleaners.player_chrome import player_chrome
from newsclean.cleaners.poll import poll
from newsclean.cleaners.poll_box import poll_box
from newsclean.cleaners.promotion_box import promotion_box
from newsclean.cleaners.related_box import related_box
from newsclean.cleaners.related_heading import related_heading
from newsclean.cleaners.repeat import repeat
from newsclean.cleaners.section_label import section_label
from newsclean.cleaners.see_also import see_also
from newsclean.cleaners.separator import separator
from newsclean.cleaners.share_bar import share_bar
from newsclean.cleaners.share_buttons import share_buttons
from newsclean.cleaners.side_box import side_box
from newsclean.cleaners.site_above import site_above
from newsclean.cleaners.site_below import site_below
from newsclean.cleaners.site_box import site_box
from newsclean.cleaners.site_inside import site_inside
from newsclean.cleaners.site_links import site_links
from newsclean.cleaners.site_phrase import site_phrase
from newsclean.cleaners.skipped_box import skipped_box
from newsclean.cleaners.subscribe_prompt import subscribe_prompt
from newsclean.cleaners.tag_list import tag_list
from newsclean.cleaners.tags import tags
from newsclean.cleaners.teaser import teaser
from newsclean.cleaners.teaser_stamp import teaser_stamp
from newsclean.cleaners.template_residue import template_residue
from newsclean.cleaners.zoom_prompt import zoom_prompt
from newsclean.rules import Rule

CLEANERS: tuple[Rule, ...] = (
    site_box,
    hidden_element,
    page_navigation,
    page_footer,
    comment_box,
    share_buttons,
    related_box,
    side_box,
    promotion_box,
    advert_box,
    player_box,
    tag_list,
    author_box,
    poll_box,
    form,
    link_line,
    original_title,
    outside_article,
    embed_box,
    meta_line,
    page_title,
    front_matter,
    template_residue,
    follow_prompt,
    share_bar,
    breadcrumb,
    listen_prompt,
    font_size,
    login_prompt,
    counter,
    page_tools,
    page_date,
    section_label,
    above_story,
    ad_label,
    related_heading,
    see_also,
    inline_related,
    contents,
    skipped_box,
    subscribe_prompt,
    player_chrome,
    poll,
    app_prompt,
    zoom_prompt,
    picture_label,
    comment_prompt,
    comment_form,
    tags,
    navigation,
    copyright,
    contact,
    author_link,
    author_note,
    site_links,
    teaser_stamp,
    author_roster,
    teaser,
    below_story,
    site_phrase,
    site_above,
    site_inside,
    site_below,
    blank,
    separator,
    encoded_blob,
    bare_url,
    repeat,
)
