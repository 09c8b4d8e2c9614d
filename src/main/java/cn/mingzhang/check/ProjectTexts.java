package cn.mingzhang.check;

import cn.mingzhang.disclosure.Project;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import java.util.stream.Stream;

/** The running texts of a project target sheet (项目表文字). */
final class ProjectTexts {

    private ProjectTexts() {
    }

    static List<PlacedText> of(Project project) {
        return Stream.concat(Stream.of(project.getOverview(), project.getBasis(), project.getNecessity(), project.getMeasures(), project.getPlan(),
                project.getPeriodGoal(), project.getAnnualGoal()), project.getGoals().stream()).filter(text -> text != null && !text.isBlank()).toList();
    }
}
