"""The word lists: tidy, without doubles, complete, and no phrase so short that it takes prose."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from newsclean import Options, explain
from newsclean.lexicon import FIELDS, compile_expression, documents, parse
from newsclean.lexicon.fields import key_of
from newsclean.normalize import fold, tidy
from tests.test_languages import PROSE

LANGUAGES = [code for code in documents() if code != "any"]
# What every language says beside its rules' tables.
LISTS = (
    "stopwords",
    "stamp-words",
    "credit-labels",
    "byline-labels",
    "source-labels",
    "byline-groups",
    "byline-tails",
    "agencies",
    "and-words",
)
# Rules whose prompts every newspaper has.
TABLES = ("ad-label", "comment-prompt", "copyright", "follow-prompt", "login-prompt", "navigation", "notice", "page-tools",
          "related-heading", "see-also", "share-bar", "site-links", "subscribe-prompt", "tags")  # fmt: skip


def _phrases(code: str) -> list[tuple[str, str, str]]:
    tables = parse(documents()[code], code).tables
    return [(rule, field, phrase) for rule, table in tables.items() for field in FIELDS for phrase in table[field]]


def test_every_list_is_explained() -> None:
    told = (Path(__file__).parents[1] / "docs/languages.md").read_text(encoding="utf-8")
    lists = {name for document in documents().values() for name, entries in document.items() if not isinstance(entries, dict)}
    assert {name for name in lists if f"`{name}" not in told} == set()


@pytest.mark.parametrize("code", documents())
def test_phrases_are_tidy(code: str) -> None:
    for rule, field, phrase in _phrases(code):
        assert unicodedata.is_normalized("NFC", phrase), (rule, field, phrase)
        if field == "matches":
            compile_expression(phrase, rule)
        else:
            assert tidy(phrase) == phrase.strip(), (rule, field, phrase)
            assert phrase.lower() == phrase, (rule, field, phrase)
            assert fold(phrase), (rule, field, phrase)


@pytest.mark.parametrize("code", documents())
def test_no_phrase_stands_twice(code: str) -> None:
    said = Counter(
        (rule, field, phrase if field == "matches" else key_of(phrase, field)) for rule, field, phrase in _phrases(code)
    )
    assert [phrase for phrase, count in said.items() if count > 1] == []


@pytest.mark.parametrize("code", documents())
def test_no_word_stands_twice_in_a_list(code: str) -> None:
    lists = {name: entries for name, entries in documents()[code].items() if isinstance(entries, list)}
    said = Counter((name, entry) for name, entries in lists.items() for entry in entries if isinstance(entry, str))
    assert [word for word, count in said.items() if count > 1] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_all_that_a_page_needs(code: str) -> None:
    document = documents()[code]
    assert document["language"] == code
    assert document["name"]
    assert [name for name in LISTS if not document.get(name)] == []
    assert [name for name in TABLES if not document.get(name)] == []
    assert any(document.get(name) for name in ("ago-words", "ago-units"))
    assert bool(document.get("ago-openers")) == bool(document.get("ago-units"))
    assert len(document.get("months", [None] * 12)) == 12


@pytest.mark.parametrize("code", LANGUAGES)
def test_openings_are_no_words_of_prose(code: str) -> None:
    stopwords = set(documents()[code]["stopwords"])
    for rule, field, phrase in _phrases(code):
        words = phrase.split()
        if field in ("starts", "contains") and rule not in ("breadcrumb", "caption"):
            assert not set(words) <= stopwords, (rule, field, phrase)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_stopword_is_one_word(code: str) -> None:
    words = documents()[code]["stopwords"]
    assert len(set(words)) == len(words)
    assert not any(" " in word or word != word.lower() for word in words)


@pytest.mark.parametrize("code", ["vi", "any"])
def test_expressions_open_with_words_so_that_most_lines_need_none(code: str) -> None:
    matches = [phrase for _, field, phrase in _phrases(code) if field == "matches"]
    assert [phrase for phrase in matches if compile_expression(phrase, code).fullmatch("qxj", partial=True)] == []


SENTENCES = {
    "vi": [
        "Tải ứng dụng xong, bà Mười mất luôn 500 triệu đồng.",
        "Hãy bình luận ít thôi, nghe nhiều hơn.",
        "Tìm hiểu thêm tại xã, chúng tôi gặp ông Bảy.",
        "Chính sách bảo mật của ngân hàng bị chê.",
        "Điều khoản sử dụng đất có ba chỗ mâu thuẫn.",
        "Hãy để lại bình luận tử tế, đó là khẩu hiệu của nhóm.",
        "Chưa có phản hồi nào từ phía công ty.",
        "Chưa có ý kiến nào phản đối phương án này.",
        "Chưa có thảo luận nào về mức phí mới.",
        "Đăng ký nhận tin nhắn cảnh báo lũ là việc làng nào cũng làm.",
        "Đăng nhập để xem điểm, nhiều em bật khóc.",
        "Bạn đang nghe tiếng đàn của một người mù.",
        "Phòng quảng cáo có ba người thì hai người nghỉ đẻ.",
        "Bản quyền thuộc về tác giả cho đến năm 2040.",
        "Gửi ý kiến của bạn bè anh lên hội đồng, trường không trả lời.",
        "Gửi câu hỏi tư vấn về luật đất đai có 200 hộ.",
        "Nhận bản tin dự báo, tàu quay mũi vào bờ.",
        "Nhận thông báo tin dữ, cả nhà chết lặng.",
        "Xem tại đây thì rẻ, ra Hà Nội vé gấp ba.",
        "Xem kết quả bóng đá xong, hai anh em cãi nhau.",
        "Mọi ý kiến đóng góp đều được ghi vào sổ.",
        "Theo dõi thông tin trên báo chí, chúng tôi thấy giá đã giảm.",
        "Bình chọn của bạn đọc giúp chợ Bến Cũ vào tốp mười.",
        "Vui lòng nhập học trước ngày 12/9, giấy báo ghi.",
        "Đặt mua báo Tết cho cha là thói quen của chị.",
        "Tặng sao cho tài xế là thói quen của chị.",
        "In bài viết của con ra giấy, bà đọc đi đọc lại.",
        "Bạn đọc gửi bình luận về tòa soạn vẫn được trả lời, nhưng chậm hơn trước.",
        "Tổng biên tập tờ báo cho biết tòa soạn sẽ kháng cáo bản án.",
        "Bản quyền của bộ phim thuộc về gia đình đạo diễn.",
        "Hiện chưa có bình luận nào từ phía hãng tàu về vụ việc.",
        "Chia sẻ lên trang cá nhân, nữ ca sĩ viết rằng cô sẽ nghỉ ngơi.",
        "Chia sẻ qua điện thoại, chị Lan cho biết gia đình vẫn bình an.",
        "Bạn nghĩ gì về thế hệ trẻ hôm nay?",
        "Để lại bình luận trên trang của cô, nhiều người gửi lời chúc.",
        "Thông tin tài khoản của nhiều khách hàng bị rao bán trên mạng.",
        "Nhận thông báo trúng tuyển, Hà bật khóc vì sung sướng.",
        "Trụ sở công an huyện bị ngập sâu, hồ sơ phải chuyển lên tầng hai.",
        "Tổng đài của thành phố nhận hơn 300.000 cuộc gọi trong năm.",
        "Cơ quan chủ quản của trường cho biết sẽ xử lý nghiêm.",
        "Theo dõi báo cáo tài chính, nhà đầu tư thấy lợi nhuận giảm mạnh.",
        "Kết nối với các tỉnh lân cận, tuyến đường dài 20 km.",
        "Trả lời:",
    ],
    "en": [
        "More from the same batch was sold in Lagos.",
        "Sponsored by a brewery, the team wore green.",
        "Filed under pressure, the claim was weak.",
        "Contact reporters say they had with the sailors was brief, and the harbour office would not comment on it at all on Monday.",
        "At 4:10 a source told Example TV that the ferry had sunk.",
        "To activate the text message alarm, residents need a code that the council sends by post.",
        "You can now listen to the bells of the old pier from both banks of the river.",
        "To display this content from the vault, the museum built a wing of glass.",
        "You must login or create an account to vote, a notice at the town hall told pensioners who have no computer at all.",
        "Follow the river for two miles and the new bridge comes into sight.",
        "Copyright law has not changed since 1990, the judge said.",
        "Published by a small press, the book sold out in a month.",
        "Terms of use of the land were never agreed, the court heard.",
        "Privacy policy experts said the bill went too far.",
        "Log in to the portal and enter the code, the instructions say.",
        "By signing up, residents agreed to pay a fee of five dollars.",
    ],
    "es": [
        "Conforme a los criterios de la alcaldía, el puente abrirá en otoño.",
        "Queda prohibida la venta de alcohol durante las fiestas.",
        "Cada mañana, María cruza el puente en bicicleta.",
    ],
    "pt": [
        "Confira as últimas notícias de casa, dizia a carta que a mãe lhe mandou da aldeia no inverno de 1974, e não eram boas.",
        "Veja mais notícias de longe, dizia o velho barqueiro, e menos as da sua própria margem.",
    ],
    "fr": ["Chaque matin, Paul traverse le pont à vélo avec sa fille."],
    "it": [
        "Partita Iva, cosa cambia da gennaio per i giovani avvocati.",
        "Direttore responsabile è da ieri un giornalista romano.",
    ],
    "id": [
        "Baca berita lain di koran pagi, kata kakeknya, sebelum percaya pada yang ada di Google.",
        "Pemimpin redaksi koran itu mengatakan gugatan akan diajukan.",
        "Hak cipta lagu itu dimiliki keluarga sang penyanyi.",
    ],
    "zh": [
        "点击进入图书馆的公众号预约座位，是镇上年轻人教给父母的新技能。",
        "主办单位表示，比赛将推迟到下周六在新体育馆举行。",
        "著作權法修正案週五在立法院三讀通過，明年起施行。",
    ],
    "ar": [
        "شارك المئات في المسيرة التي انطلقت من الساحة الكبرى ظهر الجمعة.",
        "اشترك في البناء أكثر من مئتي عامل من القرى المجاورة.",
        "التعليقات التي كتبها السكان على صفحة البلدية كانت غاضبة.",
    ],
    "fa": [
        "نظرات کارشناسان درباره این پل متفاوت است و برخی آن را گران می‌دانند.",
        "تبلیغات انتخاباتی از روز شنبه در سراسر کشور آغاز می‌شود.",
    ],
    "he": ["שתפו פעולה עם המשטרה, אמר ראש העיר לתושבי השכונה.", "תגובות רבות הגיעו אל העירייה לאחר הפרסום."],
    "hi": ["साझा बयान में दोनों देशों ने पुल के काम को जल्द पूरा करने की बात कही।", "पढ़ें या न पढ़ें, यह बच्चों पर छोड़ देना चाहिए, उन्होंने कहा।"],
    "bn": ["মন্তব্য করতে রাজি হননি প্রকৌশলী, যিনি কাজটি দেখভাল করেন।", "শেয়ার বাজারে সোমবার সূচক কমেছে দুই শতাংশ।"],
    "th": [
        "อ่านข่าวนี้จบแล้วหลายคนคงสงสัยว่าทำไมไม่เช่าเรือชั่วคราว คำตอบคือไม่มีเรือที่มีใบอนุญาตเหลือ",
        "แชร์ประสบการณ์ของตนให้ผู้อื่นฟังหลังน้ำลด ชาวบ้านกล่าวว่าจะสร้างบ้านใหม่ให้สูงกว่าเดิม",
    ],
    "bg": ["Коментари по случая от полицията засега няма.", "Реклама на хазарт повече няма да се излъчва преди десет вечерта."],
    "hr": ["Podijelili su nagradu s mladim glumcem iz Splita.", "Pratite nas, rekao je vodič i krenuo prema mostu."],
    "sk": [
        "Diskusia o moste trvala do noci a skončila sa bez dohody.",
        "Predplatné na električku zdražie od januára o desať eur.",
    ],
    "lt": [
        "Komentuoti sprendimo merija nenorėjo, bet pažadėjo atsakyti raštu.",
        "Prenumerata bibliotekai kainuoja mažiau nei pernai, sako jos vadovė.",
        "Dalintis patirtimi į aikštę susirinko keli šimtai gyventojų.",
        "Sekite paskui mane, tarė gidas ir patraukė prie tilto.",
        "Reklama ant autobusų miestui per metus atneša milijoną eurų.",
        "Skaitykite lėčiau, mokė mus senoji mokytoja.",
        "Prieš dvejus metus čia dar plaukiojo keltas.",
        "Vardas, kurį jam davė motina, buvo Jonas.",
        "Nuotraukos iš archyvo rodo, kaip tiltas atrodė prieš karą.",
        "Redakcija gavo daugiau nei šimtą laiškų apie keltą.",
        "Komentuoti gali tik teismas, pridūrė advokatė.",
        "Norėdami skaityti toliau, mokiniai užsidegė žvakę.",
    ],
    "lv": [
        "Komentāri par tilta cenu padomes sēdē bija skarbi.",
        "Dalīties atmiņās par prāmi bija atnākuši vairāk nekā simts cilvēku.",
        "Abonēšana skolām nākamgad būs lētāka, solīja izdevējs.",
        "Seko klusums, un tad kapteinis pēdējo reizi iedarbina dzinēju.",
        "Reklāma uz autobusiem pilsētai gadā ienes miljonu eiro.",
        "Lasi lēnāk, mūs mācīja vecā skolotāja.",
        "Pirms diviem gadiem šeit vēl kursēja prāmis.",
        "Vārds, ko viņam deva māte, bija Jānis.",
        "Attēli no arhīva rāda, kāds tilts bija pirms kara.",
        "Redakcija saņēma vairāk nekā simts vēstuļu par prāmi.",
        "Foto izstādē redzami kuģi, kas agrāk šķērsoja upi.",
        "Seko mums visu ceļu kāda automašīna, stāstīja šoferis.",
        "Lai turpinātu lasīt, viņai bija vajadzīgas brilles.",
        "Saņem jaunākās ziņas no frontes arī viņa māte.",
    ],
    "et": [
        "Kommenteerimiseks polnud linnavalitsusest esmaspäeval kedagi, kes oleks telefonile vastanud.",
        "Kommentaarid, mille elanikud valla lehele jätsid, olid enamasti vihased.",
        "Jaga oma leiba naabriga, ütles vanaema ja ulatas kausi üle laua.",
        "Telli kuus tosinat muna, käskis peremees, ja ära unusta jahu.",
        "Jälgi jõge kaks kilomeetrit ja jõuad uue silla juurde.",
        "Loe ka seda, mis seisab ridade vahel, õpetas ta oma õpilasi.",
        "Täpsustus tuli ministeeriumist alles õhtul, kui otsus oli juba tehtud.",
        "Kuula jõge, kui udu tõuseb, soovitas parvemees.",
        "Lugemisaeg pikenes tänavu laste seas kaheksa minutit päevas.",
    ],
    "is": [
        "Deila á milli flokkanna um brúna hefur staðið yfir í fjögur ár.",
        "Athugasemdir íbúa við skipulagið voru fleiri en nokkur hafði búist við.",
        "Fylgstu með ánni í tvo kílómetra og þá kemur nýja brúin í ljós.",
        "Lestu meira í svip þess sem þegir, sagði gamli ferjumaðurinn.",
        "Uppfært áhættumat Veðurstofunnar verður kynnt íbúum á fundi í kvöld.",
        "Áskrift að strætó hækkar um áramótin um eitt þúsund krónur.",
        "Nánar tiltekið á að opna brúna tvisvar á dag fyrir skipum.",
        "Hlustaðu á ána þegar þokunni léttir, sagði ferjumaðurinn.",
        "Lestrartími barna á kvöldin hefur styst um átta mínútur á tíu árum.",
    ],
    "sl": [
        "Komentarji navijačev po porazu so bili ostri, trener pa jih ni želel brati.",
        "Delite z nami, je učence prosila ravnateljica, vse, kar vas na poti v šolo skrbi.",
        "Sledite nam, je rekel reševalec in jih po strmi poti odpeljal do koče.",
        "Sledite nam na Facebooku, je navijačem rekel kapitan in odšel v slačilnico.",
        "Deli na severu mesta so še v nedeljo ostali brez elektrike.",
        "Za komentiranje tekme je poskrbel nekdanji vratar reprezentance.",
        "Po 297. členu kazenskega zakonika mu grozita dve leti zapora.",
        "Brez pisnega dovoljenja lastnika kmetje po tej poti ne smejo več voziti.",
        "S klikom na gumb je župan prižgal luči na novem mostu.",
        "Naročnina na mestni avtobus se bo januarja podražila za deset evrov.",
        "Več o novem mostu bodo svetniki povedali na četrtkovi seji.",
        "Foto klub je v knjižnici odprl razstavo o zadnjem brodarju.",
        "Kultura in šport sta v novem proračunu dobila manj denarja kot lani.",
        "Oglas za prodajo hiše je visel na vratih gostilne do pomladi.",
    ],
    "ca": [
        "Rep cada dia centenars de trucades de veïns que volen saber quan obrirà el pont.",
        "Segueix la polèmica pel preu del pont, que ha costat el doble del que es preveia.",
        "Segueix-nos a Instagram, li va dir la venedora, i va tancar la parada.",
        "Comparteix a la ràdio les nits de dissabte amb un actor de Reus.",
        "Comparteix pis amb dos estudiants i treballa de cambrera els caps de setmana.",
        "Més informació sobre l'accident la donaran els Mossos a la tarda.",
        "Més informació no vol dir més coneixement, avisa la filòsofa.",
        "Comentaris com aquest no ajuden ningú, va lamentar l'alcaldessa.",
        "Per comentar la final, la ràdio ha convidat dues exjugadores.",
        "Subscriu el manifest una quarantena d'entitats de les dues ribes.",
        "La Marta (nom fictici) no ha tornat mai més al barri on va néixer.",
        "La festa es va fer sense autorització prèvia i va acabar amb tres detinguts.",
        "El més llegit dels poetes de la comarca va morir dilluns a casa seva.",
        "Et necessitem, li van dir els companys, i l'endemà ja era a l'obra.",
        "Publicitat i política no haurien d'anar de la mà, va dir el síndic.",
    ],
    "ms": [
        "Kongsi gelap itu didakwa memeras ugut peniaga pasar malam.",
        "Langgan akhbar bercetak terus menurun, kata persatuan penerbit.",
    ],
    "af": [
        "Deel van die gehoor het opgestaan en die saal verlaat voor die burgemeester kon antwoord.",
        "Lees ook die kontrak voordat jy teken, het die prokureur aan die inwoners gesê.",
        "Volg die rivier vir twee kilometer tot waar die nuwe brug in sig kom.",
        "Teken in by die skool se kantoor en wag daar, lui die kennisgewing aan besoekers.",
        "Kommentaar van die polisie was teen druktyd nog nie beskikbaar nie.",
        "Om verder te lees as die eerste bladsy was vir baie leerders te moeilik.",
        "Advertensies vir drank mag nie meer naby skole opgerig word nie, het die hof beslis.",
        "Deur die jare het die veerboot duisende mense na hul werk geneem.",
        "Luister na jou kinders, het die predikant aan die ouers gesê.",
        "Bly op die hoogte van die lewe in die dorp, was haar raad aan nuwe intrekkers.",
        "Kry ons gratis kos, wil die inwoners weet.",
        "Meer oor die oorsaak van die brand sal eers volgende week bekend wees.",
    ],
    "sw": [
        "Maoni ya wananchi yalikusanywa kwa miezi mitatu kabla ya mswada kupelekwa bungeni.",
        "Shiriki kwenye uchaguzi ni haki ya kila raia mwenye umri wa miaka 18.",
        "Soma vitabu vingi kadiri uwezavyo, mwalimu aliwaambia wanafunzi wake.",
        "Habari zaidi kuhusu ajali hiyo bado hazijapatikana.",
        "Taarifa zaidi kutoka eneo la tukio zinasema watu wawili wamejeruhiwa.",
        "Ili kuendelea kusoma, watoto hao wanahitaji karo na sare za shule.",
        "Sikiliza wazazi wako, alisema kiongozi huyo wa dini.",
        "Picha na video za tukio hilo zilisambaa mitandaoni usiku kucha.",
        "Tangazo la serikali lilitolewa Jumatatu jioni na waziri wa fedha.",
        "Mwisho wa mwaka jana, mvua kubwa ilibomoa daraja la zamani.",
        "Jisajili kupata kitambulisho kipya kabla ya Machi, serikali imewataka wananchi.",
        "Bofya hapa, ilisema barua hiyo ya kitapeli.",
        "Saa chache baadaye, polisi walifika eneo la tukio na kuwatawanya watu.",
    ],
    "ja": ["アプリで注文できる新しいサービスが市内で始まった。", "無断転載が問題になり、同社は利用者に謝罪した。"],
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_that_opens_like_a_prompt_stays(code: str) -> None:
    story = [PROSE[code], *SENTENCES[code], PROSE[code][:-1] + " 2024."]
    page = explain("\n".join(story), options=Options(language=code))
    assert [line.text for line, verdict in page.judged() if verdict.role is None] == []


@pytest.mark.parametrize(
    "prompt",
    [
        "Hãy bình luận bên dưới nhé",
        "Hãy bình luận về bài viết này.",
        "Hãy để lại bình luận của bạn ở phía dưới.",
        "Chưa có phản hồi nào",
        "Chưa có ý kiến nào cho bài viết này.",
        "Hiện chưa có phản hồi nào. Hãy là người đầu tiên.",
        "Phòng quảng cáo: 0912 345 678",
        "Mọi ý kiến đóng góp xin gửi về hộp thư bandoc@example.vn.",
        "Gửi câu hỏi tư vấn tại đây",
        "Bản quyền thuộc về Báo Ven Sông.",
        "Mời quý vị nghe âm thanh tại đây:",
        "Theo dõi Báo Ven Sông trên Zalo để cập nhật nhiều tin nóng.",
    ],
)
def test_a_prompt_that_opens_as_such_sentences_do_goes(prompt: str) -> None:
    page = explain("\n".join([PROSE["vi"], PROSE["vi"][:-1] + " 2024.", prompt]), options=Options(language="vi"))
    assert [verdict.role for line, verdict in page.judged() if line.text == prompt] == [None]
