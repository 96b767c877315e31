// Written by `npm run generate` from xliff/fil.xlf, in the order of src/base/message-ids.ts.
/** What the interface says in this language, one message a line; `{0}` where something is filled in. */
export const messages = `Hindi ma-load ang paghahanap. Susubukan itong muli habang nagta-type kayo.
one:# tala|other:# tala
Lahat ng bansa
Transkripsiyon
Panayam
Natuklasan
Wala pang nailathala rito.
Pahayag sa media
Mula sa katuwang
Aral na natutuhan
{0} sa oras ninyo
Balita
Web page
Walang nahanap para sa “{0}”. Baka makatulong ang mas kaunti o ibang salita.
Mga kabanata
one:# resulta|other:# resulta
Walang natagpuang mas lumang balita.
Walang tumutugma.
Inanunsiyo
Idagdag sa kalendaryo
Hindi pa mapapanood dito ang video na ito.
Sira ang nilalaman o hindi ito ang inaasahan.
one:# lathalain|other:# lathalain
Naiplano noon
Pagpapanatili
Mabuting gawi
Humiling ng ibang format: {0}
Mga buod ng patakaran
Mga natuklasan
one:# gawa|other:# gawa
Walang bersiyon sa {0}.
Magparehistro
Sa pahinang ito
Lahat ng mula sa {0}
Nakaraan
Link sa publikasyong ito: {0}
Mga kalahok
Naganap
Ang sinusuri
Kopyahin
Pananaliksik
Higit pa tungkol sa proyekto
Kinansela
Kalagayan
Huling na-update:
Mga rekomendasyon
Naka-pin
Iba pang bansa
Paparating
Hindi pinapayagan ng site na pinanggagalingan ng nilalamang ito na ipakita ito ng ibang pahina.
Mga lathalain
Kasangkapan
Pag-aaral
Maghanap
Huling ebalwasyon
Hybrid
{0} lamang
Pagkakatugma
Ebalwasyon
Ngayong araw
Napili na: kopyahin gamit ang keyboard o menu.
Sumipi at gumamit muli
Talaan ng panahon
Hindi ma-load ang mga caption.
Sa media
Pahina ng proyekto
Ang mga hangganan at pangalang ipinapakita at ang mga katawagang ginamit sa mapang ito ay hindi nagpapahiwatig ng opisyal na pagsang-ayon o pagtanggap ng United Nations.
Naglo-load…
Kalipunan
Uri
Walang nakaplanong kaganapan sa ngayon.
Iba pang lathalain
Mga bansa
Rekomendasyon
Isinasagawa
Sumagot ng error {0} ang site na pinanggagalingan ng nilalamang ito.
Ang ulat
Wakas ng {0}
Video
Kailangan ba ninyo ng lathalain sa ibang format, gaya ng malalaking titik o plain text?
Makipag-ugnayan
Panahong sinuri
Ipe-play mula sa {0}, na malalaman na pinapanood ninyo ito.
Inanunsiyo sa {0}: {1}
Wala na sa listahan ang lathalaing ito.
Ipakita ang mas lumang balita
Masyadong matagal sumagot ang site na pinanggagalingan ng nilalamang ito.
Kopyang na-save noong {0}
Hindi maabot ang nilalaman.
Pumili ng bansa para makita lamang ang tungkol dito.
Mabubuting gawi
Panoorin sa {0}
Ulat
Bansa
Naghahanap…
Parehong yugto
one:# balita|other:# balita
Lisensiya:
Ebalwasyon sa kalagitnaan
Hindi lahat ay mababasa sa {0}; ipinapakita sa {1}.
Hindi natagpuan ang nilalaman sa address nito.
Link sa publikasyong ito
Petsa
Kailangan ng nilalaman ng mas bagong bersiyon ng widget na ito.
Kaugnayan
Mga katuwang
Wala na sa listahan ang video na ito.
Isinagawa ng
{0} ng {1}
Mababasa rin sa
one:# bansa|other:# bansa
Humiling ng ibang format
Simula ng {0}
p. {0}
Inilathala sa
Inilathala ng
Yugto
Sinusubukang muli…
one:# pahina|other:# pahina
Epekto
Mga kaganapan
Konklusyon
Subukang muli
Buksan ang {0}
Idagdag lahat sa kalendaryo
Kaganapan
Ipakita lahat tungkol sa {0}
I-download
Pinondohan ng
Mga aral na natutuhan
Offline kayo. Lalabas ito kapag online na kayong muli.
Mga hamon
Hindi ma-load ang mas lumang balita.
one:# kaganapan|other:# kaganapan
Inanunsiyo sa {0}
Masyadong malaki ang nilalaman para maipakita rito.
Malaya
I-play: {0}
Ipinagpaliban
Polyeto
Mga caption: {0}
Artikulo
Alisin ang mga filter
Panloob
Panimula
Panahon
Online
Ipe-play mula sa {0}.
Recording
Kahusayan
Lathalain
Wika
one:Magpakita ng # pa|other:Magpakita ng # pa
Hindi ma-play dito ang video na ito.
Nakopya na
Pagkamabisa
Hindi alam ng widget na ito kung nasaan ang nilalaman nito.
Lahat
Kopyahin ang sipi ng {0}
Mapa ng mga bansa
Buod ng patakaran
Mga video
Mga landas pasulong
Iaanunsiyo pa ang petsa
Mga pangunahing natuklasan`;

/** Which list of messages this belongs to. */
export const edition = 'b3e4f8';
