"""Class and id words: split at humps, digits and signs; longest phrase first; a word that is denied says nothing."""

from __future__ import annotations

import pytest

from newsclean.markup.words import said_by


@pytest.mark.parametrize(
    ("names", "box"),
    [
        ("tin-lien-quan", "related-box"),
        ("tinLienQuan2", "related-box"),
        ("box_related_news", "related-box"),
        ("box-xem-nhieu", "related-box"),
        ("has-sidebar", None),
        ("no-comments", None),
        ("box modal-enabled", None),
        ("js-notice dialog", None),
        ("js-notice modal", "promotion-box"),
        ("has-large-font-size", None),
        ("u-font-size-14", None),
        ("ft-helper-fontSize-body-S", None),
        ("font-size", "share-buttons"),
        ("block-id-r4Ad2Q", None),
        ("ad-slot1", "advert-box"),
        ("right-bar", "side-box"),
        ("kapcsolodo cikkek", "related-box"),
        ("box_reseaux", "share-buttons"),
        ("video-full-transcript", "player-box"),
        ("articleBody", None),
        ("headlines storyText", None),
        ("article_body paywall-offer", None),
        ("article__body paywall-offer", None),
        ("field field-name-body print", None),
        ("related-article-body", "related-box"),
        ("comment post-content", "comment-box"),
        ("unrelated", None),
        ("relatedlinks", "related-box"),
        ("boxtinlienquan", "related-box"),
        ("readnext", "related-box"),
        ("topshare", "share-buttons"),
        ("newsletterform", "promotion-box"),
        ("authorcard", "author-box"),
        ("nocomments", None),
        ("no-leserkommentare", None),
        ("leadership", None),
        ("inner article", None),
        ("right col-12", None),
        ("right-col", "side-box"),
        ("c-teaser c-teaser-inline", "related-box"),
        ("theiaStickySidebar", None),
        ("bacajuga", "related-box"),
        ("nieuwsbrief-inschrijven", "promotion-box"),
        ("element-invisible", "hidden-element"),
        ("elementor-element elementor-widget elementor-widget-text-editor", None),
        ("elementor-widget elementor-widget-share-buttons", "share-buttons"),
        ("elementor-widget elementor-widget-posts", "related-box"),
        ("mc bz ev ad ex ey fa", None),
        ("mc bz ev ex ey fa ad-slot", "advert-box"),
        ("ad fl box", "advert-box"),
        ("live-match-comment left", None),
        ("asset-masthead", None),
        ("relatedPhoto landscape", None),
        ("post tag-carbon-footprint", None),
        ("x " * 200 + "sidebar", "side-box"),
        ("a" * 200_000, None),
        ("1" * 200_000, None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_the_box_that_words_name(names: str, box: str | None) -> None:
    assert said_by(names).box == box


def test_hints_of_all_words_count() -> None:
    assert {"caption", "credit"} <= said_by("photo-caption photo-credit").hints


@pytest.mark.parametrize(
    ("names", "hints"),
    [
        ("storyphotocaption", {"caption"}),
        ("imagecopyright", {"credit"}),
        ("imagetext", set()),
        ("authorbody", set()),
        ("newsauthor", {"byline"}),
        ("article-publishdate", {"dateline"}),
        ("placeholder", set()),
        ("nadnaslov", {"kicker"}),
        ("c-article__underrubrik", {"lede"}),
    ],
)
def test_hints_of_words_glued_together(names: str, hints: set[str]) -> None:
    assert said_by(names).hints == hints
