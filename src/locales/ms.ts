// Written by `npm run generate` from xliff/ms.xlf, in the order of src/base/message-ids.ts.
/** What the interface says in this language, one message a line; `{0}` where something is filled in. */
export const messages = `Carian tidak dapat dimuatkan. Carian dicuba lagi semasa anda menaip.
other:# rekod
Semua negara
Transkrip
Temu bual
Dapatan
Belum ada apa-apa yang diterbitkan di sini.
Siaran akhbar
Daripada rakan kerjasama
Pengajaran
{0} waktu anda
Berita
Halaman web
Tiada yang ditemui untuk “{0}”. Cuba perkataan yang lebih sedikit atau perkataan lain.
Bab
other:# hasil carian
Tiada berita terdahulu ditemui.
Tiada yang sepadan.
Diumumkan
Tambah pada kalendar
Video ini belum dapat ditonton di sini.
Kandungan rosak atau bukan seperti yang dijangkakan.
other:# penerbitan
Pernah dirancang
Kemampanan
Amalan baik
Minta format lain: {0}
Ringkasan dasar
Dapatan
other:# hasil
Tidak tersedia dalam {0}.
Daftar
Pada halaman ini
Semua daripada {0}
Yang lalu
Pautan ke penerbitan ini: {0}
Pihak yang terlibat
Telah diadakan
Perkara yang dinilai
Salin
Penyelidikan
Lagi tentang projek
Dibatalkan
Landskap
Kemas kini terakhir:
Syor
Disematkan
Negara lain
Akan datang
Laman yang menyimpan kandungan ini tidak membenarkan halaman lain memaparkannya.
Penerbitan
Alat
Kajian
Cari
Penilaian akhir
Hibrid
{0} sahaja
Kesepaduan
Penilaian
Hari ini
Dipilih: salin dengan papan kekunci atau menu.
Sitasi dan guna semula
Garis masa
Sari kata tidak dapat dimuatkan.
Dalam akhbar
Halaman projek
Sempadan dan nama yang ditunjukkan serta sebutan yang digunakan pada peta ini tidak bermaksud pengesahan atau penerimaan rasmi oleh Pertubuhan Bangsa-Bangsa Bersatu.
Memuatkan…
Kompendium
Jenis
Tiada acara yang dirancang buat masa ini.
Penerbitan lain
Negara
Syor
Sedang berjalan
Laman yang menyimpan kandungan ini menjawab dengan ralat {0}.
Laporan
{0} berakhir
Video
Adakah anda memerlukan penerbitan dalam format lain, seperti cetakan besar atau teks biasa?
Hubungi
Tempoh yang dinilai
Dimainkan dari {0}, yang akan mengetahui bahawa anda menontonnya.
Diumumkan di {0}: {1}
Penerbitan ini tidak lagi disenaraikan.
Paparkan berita terdahulu
Laman yang menyimpan kandungan ini terlalu lambat menjawab.
Salinan yang disimpan pada {0}
Kandungan tidak dapat dicapai.
Pilih satu negara untuk melihat yang berkaitan dengannya sahaja.
Amalan baik
Tonton di {0}
Laporan
Negara
Mencari…
Kedua-dua fasa
other:# berita
Lesen:
Penilaian separuh penggal
Tidak semuanya tersedia dalam {0}; dipaparkan dalam {1}.
Kandungan tidak ditemui di alamatnya.
Pautan ke penerbitan ini
Tarikh
Kandungan memerlukan versi widget yang lebih baharu.
Kerelevanan
Rakan kerjasama
Video ini tidak lagi disenaraikan.
Dilaksanakan oleh
{0} daripada {1}
Juga dalam
other:# negara
Minta format lain
{0} bermula
hlm. {0}
Diterbitkan dalam
Diterbitkan oleh
Fasa
Mencuba lagi…
other:# halaman
Impak
Acara
Kesimpulan
Cuba lagi
Buka {0}
Tambah semua pada kalendar
Acara
Paparkan semua tentang {0}
Muat turun
Dibiayai oleh
Pengajaran
Anda di luar talian. Kandungan ini akan dimuatkan apabila anda kembali dalam talian.
Cabaran
Berita terdahulu tidak dapat dimuatkan.
other:# acara
Diumumkan di {0}
Kandungan terlalu besar untuk dipaparkan di sini.
Bebas
Mainkan: {0}
Ditangguhkan
Risalah
Sari kata: {0}
Artikel
Kosongkan penapis
Dalaman
Pengenalan
Tempoh
Dalam talian
Dimainkan dari {0}.
Rakaman
Kecekapan
Penerbitan
Bahasa
other:Paparkan # lagi
Video ini tidak dapat dimainkan di sini.
Telah disalin
Keberkesanan
Widget ini tidak tahu di mana kandungannya.
Semua
Salin sitasi {0}
Peta negara-negara
Ringkasan dasar
Video
Hala tuju
Tarikh akan diumumkan
Dapatan utama`;

/** Which list of messages this belongs to. */
export const edition = 'b3e4f8';
