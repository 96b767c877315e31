// Written by `npm run generate` from xliff/vi.xlf, in the order of src/base/message-ids.ts.
/** What the interface says in this language, one message a line; `{0}` where something is filled in. */
export const messages = `Không thể tải chức năng tìm kiếm. Hệ thống sẽ thử lại khi bạn gõ.
other:# mục
Tất cả quốc gia
Bản chép lời
Phỏng vấn
Phát hiện
Chưa có gì được xuất bản tại đây.
Thông cáo báo chí
Từ đối tác
Bài học kinh nghiệm
{0} giờ của bạn
Tin tức
Trang web
Không tìm thấy gì cho “{0}”. Hãy thử ít từ hơn hoặc từ khác.
Các phần
other:# kết quả
Không tìm thấy tin cũ hơn.
Không có kết quả phù hợp.
Đã thông báo
Thêm vào lịch
Chưa thể xem video này tại đây.
Nội dung bị hỏng hoặc không như mong đợi.
other:# ấn phẩm
Từng được lên kế hoạch
Tính bền vững
Thực hành tốt
Yêu cầu định dạng khác: {0}
Tóm tắt chính sách
Các phát hiện
other:# sản phẩm
Không có bản bằng {0}.
Đăng ký
Trên trang này
Toàn bộ nội dung của {0}
Đã qua
Liên kết đến ấn phẩm này: {0}
Các bên tham gia
Đã diễn ra
Nội dung đánh giá
Sao chép
Nghiên cứu
Tìm hiểu thêm về dự án
Hủy
Bức tranh toàn cảnh
Cập nhật lần cuối:
Khuyến nghị
Đã ghim
Các quốc gia khác
Sắp tới
Trang lưu nội dung này không cho phép các trang khác hiển thị nội dung.
Ấn phẩm
Công cụ
Nghiên cứu
Tìm kiếm
Đánh giá cuối kỳ
Trực tiếp và trực tuyến
Chỉ {0}
Tính nhất quán
Đánh giá
Hôm nay
Đã chọn: hãy sao chép bằng bàn phím hoặc menu.
Trích dẫn và sử dụng lại
Dòng thời gian
Không thể tải phụ đề.
Trên báo chí
Trang của dự án
Ranh giới và tên gọi thể hiện cũng như các danh xưng sử dụng trên bản đồ này không hàm ý sự xác nhận hay chấp nhận chính thức của Liên Hợp Quốc.
Đang tải…
Tuyển tập
Loại
Hiện chưa có sự kiện nào được lên kế hoạch.
Ấn phẩm khác
Quốc gia
Khuyến nghị
Đang thực hiện
Trang lưu nội dung này trả về lỗi {0}.
Báo cáo
Kết thúc {0}
Video
Bạn cần ấn phẩm ở định dạng khác, chẳng hạn chữ lớn hoặc văn bản thuần túy?
Liên hệ
Giai đoạn được đánh giá
Phát từ {0}; trang này sẽ biết bạn xem video.
Thông báo trên {0}: {1}
Ấn phẩm này không còn trong danh mục.
Hiển thị tin cũ hơn
Trang lưu nội dung này phản hồi quá chậm.
Bản sao đã lưu ngày {0}
Không thể truy cập nội dung.
Chọn một quốc gia để chỉ xem nội dung liên quan.
Thực hành tốt
Xem trên {0}
Báo cáo
Quốc gia
Đang tìm…
Cả hai giai đoạn
other:# tin
Giấy phép:
Đánh giá giữa kỳ
Một số nội dung không có bằng {0}; đang hiển thị bằng {1}.
Không tìm thấy nội dung tại địa chỉ này.
Liên kết đến ấn phẩm này
Ngày
Nội dung này cần phiên bản tiện ích mới hơn.
Tính phù hợp
Đối tác
Video này không còn trong danh mục.
Thực hiện
{0} trên {1}
Cũng có bằng
other:# quốc gia
Yêu cầu định dạng khác
Bắt đầu {0}
tr. {0}
Xuất bản bằng
Xuất bản
Giai đoạn
Đang thử lại…
other:# trang
Tác động
Sự kiện
Kết luận
Thử lại
Mở {0}
Thêm tất cả vào lịch
Sự kiện
Hiển thị tất cả về {0}
Tải xuống
Tài trợ
Bài học kinh nghiệm
Bạn đang ngoại tuyến. Nội dung này sẽ được tải khi có kết nối trở lại.
Thách thức
Không thể tải tin cũ hơn.
other:# sự kiện
Thông báo trên {0}
Nội dung quá lớn để hiển thị tại đây.
Độc lập
Phát: {0}
Hoãn
Tờ giới thiệu
Phụ đề: {0}
Bài viết
Xóa bộ lọc
Nội bộ
Giới thiệu
Thời gian
Trực tuyến
Phát từ {0}.
Bản ghi
Hiệu suất
Ấn phẩm
Ngôn ngữ
other:Hiển thị thêm #
Không thể phát video này tại đây.
Đã sao chép
Hiệu quả
Tiện ích này không biết nội dung nằm ở đâu.
Tất cả
Sao chép trích dẫn của {0}
Bản đồ các quốc gia
Tóm tắt chính sách
Video
Hướng đi
Ngày sẽ được thông báo
Phát hiện chính`;

/** Which list of messages this belongs to. */
export const edition = 'b3e4f8';
