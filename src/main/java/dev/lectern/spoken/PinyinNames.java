package dev.lectern.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What is known of Chinese names and of English words that look like them. */
final class PinyinNames {
  private static final Set<String> PLACES =
      words(
          "hebei henan hubei hunan shanxi shandong jiangsu zhejiang anhui fujian jiangxi guangdong"
              + " guangxi hainan sichuan guizhou yunnan gansu qinghai ningxia xinjiang jilin"
              + " liaoning heilongjiang taiwan beijing tianjin shanghai chongqing shijiazhuang"
              + " tangshan qinhuangdao handan xingtai baoding zhangjiakou chengde cangzhou langfang"
              + " hengshui xiongan taiyuan datong shenyang dalian anshan fushun benxi dandong"
              + " jinzhou yingkou changchun nanjing wuxi xuzhou changzhou suzhou nantong"
              + " lianyungang huaian yancheng yangzhou zhenjiang taizhou suqian hangzhou ningbo"
              + " wenzhou jiaxing huzhou shaoxing jinhua quzhou zhoushan lishui hefei wuhu bengbu"
              + " huainan tongling anqing huangshan fuzhou xiamen putian quanzhou zhangzhou nanping"
              + " longyan ningde nanchang jiujiang ganzhou jinan qingdao zibo zaozhuang dongying"
              + " yantai weifang jining taian tai'an weihai rizhao linyi dezhou liaocheng binzhou"
              + " zhengzhou kaifeng luoyang anyang xinxiang xuchang nanyang shangqiu xinyang wuhan"
              + " huangshi shiyan yichang xiangyang jingzhou changsha zhuzhou xiangtan hengyang"
              + " yueyang changde guangzhou shenzhen zhuhai shantou foshan jiangmen zhanjiang"
              + " huizhou dongguan zhongshan nanning liuzhou guilin wuzhou haikou sanya chengdu"
              + " luzhou deyang mianyang leshan yibin guiyang zunyi kunming lijiang lanzhou xining"
              + " yinchuan xi'an yan'an pudong tiananmen zhongnanhai zhongguancun xinhua huawei"
              + " baidu weibo xiaomi");

  private static final Set<String> SURNAMES =
      words(
          "ai bai bao bi bo bu cai cao cen chai chang chao chen cheng chi chu cong cui dai dang deng"
              + " ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan gui guo"
              + " hai han hang hao he hong hou hu hua huan huang hui huo ji jia jian jiang jiao jin"
              + " jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu"
              + " long lou lu luo lv ma mao mei meng mi miao min ming mo mou mu ni nie ning niu pan"
              + " pang pei peng pu qi qian qiao qin qiu qu quan ran ren rong ruan rui sha shan shang"
              + " shao shen sheng shi shu song su sui sun tan tang tao teng tian tong tu wan wang wei"
              + " wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye"
              + " yi yin ying yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong"
              + " zhou zhu zhuang zhuo zong zou zuo ouyang sima zhuge situ shangguan");

  /** Surnames that hardly anybody but a Chinese has. */
  private static final Set<String> ALONE =
      words(
          "xi xu xie xiao xiong xue xia zhang zhao zheng zhong zhou zhu zhuang zhao qi qian qin qiu"
              + " qiao liu jiang huang guo luo cui deng zeng ouyang zhuge");

  private static final Set<String> TITLES =
      words(
          "mr mrs ms dr prof professor president premier chairman chairwoman secretary minister"
              + " mayor governor general comrade director madam");

  /** Words of English, and names from elsewhere, that are made of Chinese syllables. */
  private static final Set<String> ENGLISH =
      words(
          "a bake bale ban bane banana bang bare base bike bin bite ben bone bore cake came can"
              + " cane care chain chair change chase chance chili china chinese cite cute dance"
              + " dang dare date dating den dime dine ding dining dire dan dong duo face fade fame"
              + " fan fanfare fang fare fate fun fuse gaga game gaming gate gaze gen gong gun hale"
              + " hang hate he hen here hide hire hole home hope huge human hunting june kale ken la lace"
              + " lake lame landing lane lang language lang late laying lee lie lien like lime line"
              + " ling lite long longtime lung made magazine maine make male man manage mango mane"
              + " mare mate maze me measure media men menu mere mice mike mile mine ming mini minute"
              + " mixing mo mode mole more mouse moxie mu name nice nike nine nude page pale pan"
              + " panda pane pang pare pen pie pile pin pine ping piping pole police polite pong pose"
              + " pu pure ran rang range rare rate re ride rise rite rule run running sale same san"
              + " sane sang save see sedan semi sending shade shake shame shan shang shanti shape"
              + " shaping share she sheila shine shore sign sing siren site size song suite sun"
              + " sunken sunshine sure sushi taken take tale tame tan tang tango tape taxi te ten"
              + " tide tie tile time timing tire titan to ton tone tong tune wade wage wait waiting"
              + " wake wan wane war ware wave we wen who wide wine wing wire wise woman women wore"
              + " yang yoga you yule zen zone mexican maxi maxima maxime texan lexi alexi american"
              + " bang hong kong song young die sang quan qua");

  private PinyinNames() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  static boolean isPlace(String word) {
    return PLACES.contains(word);
  }

  static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  static boolean isSurnameAlone(String word) {
    return ALONE.contains(word);
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** A surname and a given name, of which at least one is no English word. */
  static boolean isFullName(String surname, String given) {
    String joined = given.replace("-", "");
    if (!SURNAMES.contains(surname) || PLACES.contains(joined)) {
      return false;
    }
    List<Pinyin.Syllable> syllables = Pinyin.read(joined);
    if (syllables.isEmpty() || syllables.size() > 2 || !Pinyin.isStrict(syllables, joined)) {
      return false;
    }
    return !ENGLISH.contains(joined) || (syllables.size() == 1 && !ENGLISH.contains(surname));
  }

  static boolean isEnglish(String word) {
    return ENGLISH.contains(word);
  }

  /** Has a sound that is written like this in no other language. */
  static boolean isTelling(List<Pinyin.Syllable> syllables) {
    return syllables.stream().map(Pinyin.Syllable::text).anyMatch(PinyinNames::isTelling);
  }

  /** The same of the first syllable: an x inside a word may be English ("Mexican"). */
  static boolean tellsAtOnce(List<Pinyin.Syllable> syllables) {
    String first = syllables.get(0).text();
    return first.startsWith("zh") || first.startsWith("x") || first.startsWith("qi");
  }

  private static boolean isTelling(String syllable) {
    return syllable.startsWith("zh")
        || syllable.startsWith("x")
        || syllable.startsWith("qi")
        || (syllable.endsWith("ong") && syllable.length() > 4)
        || syllable.endsWith("iang")
        || syllable.endsWith("uang")
        || syllable.endsWith("iong");
  }
}
