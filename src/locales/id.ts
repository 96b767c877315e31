// Written by `npm run generate` from xliff/id.xlf, in the order of src/base/message-ids.ts.
/** What the interface says in this language, one message a line; `{0}` where something is filled in. */
export const messages = `Pencarian tidak dapat dimuat. Pencarian akan dicoba lagi saat Anda mengetik.
other:# catatan
Semua negara
Transkrip
Wawancara
Temuan
Belum ada yang diterbitkan di sini.
Siaran pers
Dari mitra
Pelajaran
{0} waktu Anda
Berita
Halaman web
Tidak ada yang ditemukan untuk “{0}”. Coba kata yang lebih sedikit atau kata lain.
Bab
other:# hasil
Tidak ditemukan berita yang lebih lama.
Tidak ada yang cocok.
Diumumkan
Tambahkan ke kalender
Video ini belum dapat ditonton di sini.
Isi rusak atau tidak sesuai dengan yang diharapkan.
other:# publikasi
Pernah direncanakan
Keberlanjutan
Praktik baik
Minta format lain: {0}
Ringkasan kebijakan
Temuan
other:# hasil
Tidak tersedia dalam {0}.
Daftar
Di halaman ini
Semua dari {0}
Yang telah lalu
Tautan ke publikasi ini: {0}
Pihak yang terlibat
Terlaksana
Yang dinilai
Salin
Penelitian
Selengkapnya tentang proyek
Dibatalkan
Lanskap
Terakhir diperbarui:
Rekomendasi
Disematkan
Negara lain
Yang akan datang
Situs yang memuat isi ini tidak mengizinkan halaman lain menampilkannya.
Publikasi
Perangkat
Kajian
Cari
Evaluasi akhir
Hibrida
Hanya {0}
Koherensi
Evaluasi
Hari ini
Terpilih: salin dengan papan ketik atau menu.
Sitasi dan penggunaan ulang
Lini masa
Teks video tidak dapat dimuat.
Di media
Halaman proyek
Batas wilayah dan nama yang ditampilkan serta sebutan yang digunakan pada peta ini tidak menyiratkan dukungan atau penerimaan resmi oleh Perserikatan Bangsa-Bangsa.
Memuat…
Kompendium
Jenis
Saat ini tidak ada acara yang direncanakan.
Publikasi lainnya
Negara
Rekomendasi
Sedang berjalan
Situs yang memuat isi ini menjawab dengan galat {0}.
Laporan
{0} berakhir
Video
Perlu publikasi dalam format lain, misalnya cetak besar atau teks biasa?
Kontak
Periode yang dinilai
Diputar dari {0}, yang akan mengetahui bahwa Anda menontonnya.
Diumumkan di {0}: {1}
Publikasi ini tidak lagi tercantum.
Tampilkan berita lama
Situs yang memuat isi ini terlalu lama menjawab.
Salinan yang disimpan pada {0}
Isi tidak dapat dijangkau.
Pilih satu negara untuk melihat hanya yang berkaitan dengannya.
Praktik baik
Tonton di {0}
Laporan
Negara
Mencari…
Kedua tahap
other:# berita
Lisensi:
Evaluasi tengah periode
Tidak semuanya tersedia dalam {0}; ditampilkan dalam {1}.
Isi tidak ditemukan di alamatnya.
Tautan ke publikasi ini
Tanggal
Isi memerlukan versi widget yang lebih baru.
Relevansi
Mitra
Video ini tidak lagi tercantum.
Dilaksanakan oleh
{0} dari {1}
Juga dalam
other:# negara
Minta format lain
{0} dimulai
hlm. {0}
Terbit dalam
Diterbitkan oleh
Tahap
Mencoba lagi…
other:# halaman
Dampak
Kegiatan
Penutup
Coba lagi
Buka {0}
Tambahkan semua ke kalender
Acara
Tampilkan semua tentang {0}
Unduh
Didanai oleh
Pelajaran
Anda sedang luring. Isi ini akan dimuat saat Anda kembali daring.
Tantangan
Berita lama tidak dapat dimuat.
other:# acara
Diumumkan di {0}
Isi terlalu besar untuk ditampilkan di sini.
Independen
Putar: {0}
Ditunda
Brosur
Teks video: {0}
Artikel
Hapus filter
Internal
Pengantar
Periode
Daring
Diputar dari {0}.
Rekaman
Efisiensi
Publikasi
Bahasa
other:Tampilkan # lagi
Video ini tidak dapat diputar di sini.
Tersalin
Efektivitas
Widget ini tidak tahu di mana isinya berada.
Semua
Salin sitasi {0}
Peta negara-negara
Ringkasan kebijakan
Video
Jalan ke depan
Tanggal akan diumumkan
Temuan utama`;

/** Which list of messages this belongs to. */
export const edition = 'b3e4f8';
