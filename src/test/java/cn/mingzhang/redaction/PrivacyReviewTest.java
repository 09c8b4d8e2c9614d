package cn.mingzhang.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyReviewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "身份证号 11010119900307803X，已核对|IDENTITY_CARD|11010119900307803X",
        "请致电 138 0013 8000|MOBILE|138 0013 8000",
        "手机+86-13800138000。|MOBILE|+86-13800138000",
        "咨询电话：0357-2345678|LANDLINE|0357-2345678",
        "联系电话（区号略）2345678|LANDLINE|2345678",
        "卡号6222 0212 3456 7890 128|BANK_CARD|6222 0212 3456 7890 128",
        "邮箱 someone.else@example.org 收|EMAIL|someone.else@example.org",
        "联系人：赵一二|PRIVATE_NAME|赵一二",
        "支付钱甲乙的遗属补助|PRIVATE_NAME|钱甲乙"})
    void findsWhatIsPersonal(String text, PersonalData kind, String found) {
        assertThat(review(text)).extracting(Proposal::kind, Proposal::text).contains(org.assertj.core.groups.Tuple.tuple(kind, found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2110301", "20240312153045", "金额 13800138000.50 元", "110101199003078031 的校验码不对", "5,107.46", "预算 62220000 元",
        "2024年12月31日", "编号 202412345678901234", "投诉举报次数≤12369次", "负责人签字", "负责人：", "联系人：　", "支付农民工工资", "关于解决困难家庭补助", "因施工补偿", "贫困家庭医疗救助"})
    void leavesWhatOnlyLooksLikeIt(String text) {
        assertThat(review(text)).isEmpty();
    }

    @Test
    void theCellBeforeMayAskForIt() {
        SourceLocation at = SourceLocation.cell(1, 1, 1);
        List<Block> text = List.of(new Grid(List.of(new Grid.Row(List.of(new Grid.Cell("联系人", 0, at), new Grid.Cell("孙三四", 1, at.withColumn(2)),
                new Grid.Cell("联系电话", 2, at.withColumn(3)), new Grid.Cell("2345678", 3, at.withColumn(4))), at)), true, at));

        assertThat(PrivacyReview.of(text)).extracting(Proposal::text).containsExactlyInAnyOrder("孙三四", "2345678");
        assertThat(PrivacyReview.of(text).get(0).at().column()).isEqualTo(2);
    }

    @Test
    void numbersMadeAtRandomAreFoundWhereverTheyStand() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String mobile = "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000));
            String identity = identity(random);

            assertThat(review("项目概况：由（" + mobile + "）登记，证件" + identity + "。")).extracting(Proposal::text).containsExactlyInAnyOrder(mobile, identity);
        }
    }

    @Test
    void theRealDisclosuresHoldFewOfThem() throws IOException {
        Path shared = Path.of("../shared/disclosures/text");
        assumeTrue(Files.isDirectory(shared), "skipped: ../shared/disclosures/text is not here");
        try (Stream<Path> files = Files.list(shared)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                List<Proposal> proposals = PrivacyReview.of(Ingestion.inThisProcess().read(file, file.getFileName().toString()).text());

                assertThat(proposals.stream().filter(one -> one.kind() != PersonalData.PRIVATE_NAME)).as(file.toString()).isEmpty();
                assertThat(proposals).as(file.toString()).hasSizeLessThan(12);
            }
        }
    }

    private static String identity(Random random) {
        String head = "1401" + String.format("%02d", 1 + random.nextInt(30)) + (1950 + random.nextInt(60)) + String.format("%02d%02d%03d",
                1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * (head.charAt(i) - '0');
        }
        return head + "10X98765432".charAt(sum % 11);
    }

    private static List<Proposal> review(String text) {
        return PrivacyReview.of(List.of(new Paragraph(text, SourceLocation.line(1))));
    }
}
