"""Which language a page is in: letters first, then what the page says, then its commonest words."""

from __future__ import annotations

import re

import pytest

from newsclean import languages
from newsclean.lexicon import lists
from newsclean.readers.text import read_text

PROSE = {
    "vi": "Sáng nay, thành phố khánh thành cây cầu mới bắc qua sông, sau bốn năm thi công.",
    "en": "The city opened the new bridge on Friday, after four years of work that was to take two.",
    "nl": "De stad heeft vrijdag de nieuwe brug geopend, na vier jaar bouwen dat er twee had moeten duren.",
    "de": "Die Stadt hat am Freitag die neue Brücke eröffnet, nach vier Jahren Bauzeit und mit einem Fest.",
    "fr": "La ville a ouvert le nouveau pont vendredi, après quatre ans de travaux qui devaient en durer deux.",
    "es": "La ciudad abrió el viernes el nuevo puente, después de cuatro años de obras que iban a durar dos.",
    "pt": "A cidade abriu na sexta-feira a nova ponte, depois de quatro anos de obras que deviam durar dois.",
    "it": "La città ha aperto venerdì il nuovo ponte, dopo quattro anni di lavori che dovevano durarne due.",
    "id": "Pemerintah kota meresmikan jembatan baru itu pada hari Jumat, setelah empat tahun pembangunan yang panjang.",
    "ru": "Город открыл в пятницу новый мост, после четырёх лет работ, которые должны были занять только два года.",
    "pl": "Miasto otworzyło w piątek nowy most, po czterech latach budowy, która miała trwać tylko dwa lata.",
    "zh": "该市周五开通了新大桥，工程历时四年，比原计划多了两年。",
    "ja": "市は金曜日に新しい橋を開通させた。工事には四年かかった。",
    "el": "Ο δήμος εγκαινίασε την Παρασκευή τη νέα γέφυρα, έπειτα από τέσσερα χρόνια έργων.",
    "da": "Kommunen indviede fredag den nye bro, fire år efter at arbejdet begyndte, og mange var mødt op.",
    "no": "Kommunen åpnet fredag den nye broen, fire år etter at arbeidet begynte, og mange av naboene ble med opp.",
    "sv": "Bron är fem kilometer lång och har åtta körfält, och den väntas ta emot 40 000 bilar om dygnet när den är klar.",
    "tr": "Şehir, dört yıl süren çalışmaların ardından yeni köprüyü cuma günü açtı ve bu törene çok kişi katıldı.",
    "cs": "Město v pondělí otevřelo devátý most přes řeku, po čtyřech letech prací a několika sporech o cenu.",
    "uk": "Місто відкрило у п'ятницю новий міст після чотирьох років робіт, які мали тривати лише два.",
    "ro": "Podul are o lungime de cinci kilometri și opt benzi și va fi folosit de circa 40.000 de mașini pe zi.",
    "hu": "A város hétfőn megnyitotta kilencedik hídját a folyó felett, négyévnyi munka és az árról szóló több vita után.",
    "fi": "Kaupunki avasi perjantaina uuden sillan, kun sitä oli rakennettu neljä vuotta, ja paikalla oli myös pormestari.",
    "et": "Linn avas reedel uue silla, mida oli ehitatud neli aastat, ja kohale tuli ka linnapea, kes ütles, et töö maksis liiga palju.",
    "is": "Borgin opnaði á föstudag nýja brú yfir ána eftir fjögurra ára vinnu, og þar með lauk löngum deilum um það hvað hún mætti kosta.",
    "ar": "افتتحت البلدية يوم الجمعة الجسر الجديد فوق النهر، بعد أربع سنوات من الأعمال التي كان يفترض أن تستغرق سنتين.",
    "fa": "شهرداری روز جمعه پل جدید روی رودخانه را پس از چهار سال کار که قرار بود دو سال طول بکشد، افتتاح کرد.",
    "ur": "شہر نے جمعے کو دریا پر نیا پل کھول دیا، جس پر چار سال کام جاری رہا جبکہ اسے دو سال میں مکمل ہونا تھا۔",
    "he": "העירייה פתחה ביום שישי את הגשר החדש מעל הנהר, לאחר ארבע שנות עבודה שהיו אמורות להימשך שנתיים.",
    "hi": "नगर निगम ने शुक्रवार को नदी पर बने नए पुल को चार साल के काम के बाद लोगों के लिए खोल दिया।",
    "bn": "চার বছরের কাজ শেষে শুক্রবার নদীর ওপর নতুন সেতুটি সবার জন্য খুলে দিয়েছে পৌরসভা।",
    "th": "เทศบาลเปิดสะพานแห่งใหม่เมื่อวันศุกร์ หลังก่อสร้างมาสี่ปี จากเดิมที่กำหนดไว้สองปี",
    "bg": "Общината откри в петък новия мост над реката, след четири години работа, която трябваше да продължи две.",
    "mk": "Градот во петокот го отвори новиот мост преку реката, по четири години работа, изјави градоначалникот.",
    "sr": "Град је у петак отворио нови мост преко реке, после четири године радова који је требало да трају две.",
    "hr": "Grad je u petak otvorio novi most nakon četiri godine radova koji su trebali trajati samo dvije.",
    "sk": "Mesto v piatok otvorilo nový most cez rieku, po štyroch rokoch prác, ktoré mali podľa plánu trvať len dva.",
    "sl": "Mesto je v petek odprlo novi most, ki so ga gradili štiri leta, in na slovesnost je prišlo več kot tisoč ljudi.",
    "ca": "La ciutat va obrir dilluns el novè pont sobre el riu, després de quatre anys d'obres i de diverses disputes.",
    "ms": "Majlis bandaran membuka jambatan baharu itu pada Jumaat selepas empat tahun kerja yang sepatutnya mengambil masa dua tahun.",
    "lt": "Miestas penktadienį atidarė naująjį tiltą per upę, kuris buvo statomas ketverius metus, nors turėjo būti baigtas per dvejus.",
    "lv": "Pilsēta piektdien atklāja jauno tiltu pār upi, kas tika būvēts četrus gadus, lai gan to bija plānots pabeigt divos.",
    "af": "Die stad het Vrydag die nuwe brug oopgestel, ná vier jaar se bouwerk wat eintlik net twee jaar moes duur.",
    "sw": "Mji ulifungua daraja jipya siku ya Ijumaa baada ya miaka minne ya kazi ambayo ilipaswa kuchukua miaka miwili tu.",
    "ko": "시는 4년에 걸친 공사 끝에 금요일에 강을 건너는 새 다리를 개통했다고 밝혔다.",
}
NEITHER = {
    "cy": "Agorodd y ddinas y bont newydd ddydd Gwener ar ôl pedair blynedd o waith, ond mae rhai yn dweud bod y gost wedi bod yn uchel.",
    "ga": "D'oscail an chathair an droichead nua Dé hAoine agus bhí slua mór ag siúl trasna na habhann den chéad uair leis na blianta.",
    "mn": "Хот баасан гарагт шинэ гүүрээ нээсэн бөгөөд энэ ажил дөрвөн жил үргэлжилсэн гэж албаныхан хэлсэн байна.",
    "eu": "Hiriak ostiralean ireki zuen ibai gaineko zubi berria, lau urteko lanen ondoren, eta horrekin amaitu ziren eztabaida luzeak.",
    "mr": "महापालिकेने शुक्रवारी नदीवरील नवा पूल खुला केला आहे आणि त्यासाठी चार वर्षे काम सुरू होते.",
    "be": "Горад адкрыў у пятніцу новы мост праз раку пасля чатырох гадоў працы, якая мусіла доўжыцца толькі два гады.",
    "numbers": "1 2 3 4 5",
}


@pytest.mark.parametrize("code", PROSE)
def test_prose_tells_its_language(code: str) -> None:
    assert languages.tell(read_text(PROSE[code]))[0] == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "fi",
            "Kunnanjohtaja Marja Holm irtisanoutuu tehtävästään. Päätös yllätti valtuutetut maanantaina, vaikka asiasta oli puhuttu.",
        ),
        ("is", "Maðurinn var fluttur á sjúkrahús eftir slysið. Veðrið verður gott um helgina og víða sól, segir varðstjóri."),
        ("es", "El Gobierno aprueba la reforma de la ley del suelo."),
        ("uk", "Депутати Рівного схвалили ремонт мосту. Роботи тривають із неділі, проїзд закрито."),
    ],
)
def test_a_few_words_of_news_tell_their_language(code: str, text: str) -> None:
    assert languages.tell(read_text(text))[0] == code


@pytest.mark.parametrize("text", NEITHER.values(), ids=NEITHER)
def test_a_language_without_word_lists_is_none(text: str) -> None:
    assert languages.tell(read_text(text))[0] is None


@pytest.mark.parametrize("code", [code for code, document in lists().items() if "letters" in document])
def test_the_letters_of_a_language_are_those_that_its_expression_finds(code: str) -> None:
    letters = lists()[code]["letters"]
    every = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x20000))))
    assert languages.Letters(letters).count(every) == len(re.findall(letters, every)) > 0


@pytest.mark.parametrize("said", ["vi", "vi-VN", "vi_VN", "VI"])
def test_what_a_page_says_counts(said: str) -> None:
    page = read_text("Menu 1 2 3")
    page.meta["language"] = said
    assert languages.tell(page)[0] == "vi"


@pytest.mark.parametrize(("said", "code"), [("en", "vi"), ("en", "de"), ("en", "el"), ("xx", "de")])
def test_a_templates_language_does_not_outweigh_the_text(said: str, code: str) -> None:
    page = read_text(PROSE[code])
    page.meta["language"] = said
    assert languages.tell(page)[0] == code


def test_a_language_that_the_page_names_and_nobody_knows_is_none() -> None:
    page = read_text("Menu 1 2 3")
    page.meta["language"] = "eu"
    assert languages.tell(page) == (None, "the page says «eu», which has no word lists")


def test_a_language_without_word_lists_is_told_from_its_neighbours() -> None:
    assert languages.tell(read_text(NEITHER["eu"]))[1].endswith("commonest of Euskara, which has no word lists")


def test_what_was_told_wins() -> None:
    assert languages.tell(read_text(PROSE["vi"]), "en") == ("en", "as told")
