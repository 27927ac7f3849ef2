"""When a phrase makes its line a prompt."""

from __future__ import annotations

from newsclean import explain

BODY = (
    "江北老茶馆三月重新开张，三名熟客合伙接下了店面，修缮的钱十天就凑齐了，老板也答应再带他们一年。",
    "茶馆开了七十年，夜班工人下班后常来坐坐，最热闹的时候一天接待五百人，近几年却只剩四十来人。",
)


def test_a_phrase_of_a_dense_script_is_as_sure_as_one_of_three_times_its_letters() -> None:
    prompt = "新茶第一时间免费试喝，还有众多老茶客分享独到经验，快来体验最香、最暖的一杯吧，下载客户端还能获得专享福利哦，先到先得，送完为止！"
    said = (
        "老板说，下载客户端的人越来越多，可坐下来喝茶的人越来越少，他还是愿意每天早上五点生火，等夜班工人来敲门，一等就是三十年。"
    )
    removed = {line.text for line, verdict in explain("\n".join((*BODY, prompt, said, *BODY[::-1]))).judged() if not verdict.role}
    assert prompt in removed
    assert said not in removed
