package cn.mingzhang.publication;

/** Something at the desk was not done (未予办理), with a sentence for the person who asked for it; nothing was changed. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }
}
