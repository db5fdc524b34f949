# Strong scaling: monte-carlo-pi, 64 tasks of 500,000 darts
# Draws its images again: gnuplot time-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 238.7391845
1.0108892860517005 236.16748915448494
1.0218971486541166 233.6234960773009
1.0330248790212284 231.1069068599789
1.0442737824274138 228.61742630850208
1.0556451783605572 226.1547624086796
1.0671404006768237 223.71862629189366
1.0787607977571199 221.30873220121546
1.0905077326652577 218.92479745788597
1.102382583307841 216.56654242815804
1.1143867425958924 214.23369049049558
1.1265216186082418 211.92596800312603
1.1387886347566916 209.64310427194238
1.1511892299529827 207.38483151875099
1.1637248587775775 205.15088484986137
1.1763969916502812 202.94100222501442
1.189207115002721 200.75492442664518
1.202156731452703 198.5923950294769
1.215247359980469 196.45316037044256
1.22848053610687 194.33696951893035
1.241857812073484 192.24357424734964
1.255380757024691 190.1727290020142
1.2690509571917332 188.1241908743388
1.2828700160787783 186.0977195723464
1.2968395546510096 184.09307739248183
1.3109612115247644 182.11002919172955
1.3252366431597413 180.1483423600315
1.339667524053303 178.20778679300207
1.3542555469368927 176.28813486493704
1.3690024229745905 174.38916140211327
1.383909881963832 172.510643656376
1.3989796725383112 170.6523612790107
1.4142135623730951 168.81409629489627
1.42961333839197 166.9956330769367
1.4451808069770467 165.19675832076825
1.460917794180647 163.4172610197389
1.4768261459394993 161.65693244015762
1.4929077282912648 159.91556609680984
1.5091644275934228 158.19295772873704
1.5255981507445384 156.4889052752771
1.5422108254079407 154.80320885236262
1.559004400237837 153.13567072907472
1.5759808451078865 151.4860953044494
1.593142151342267 149.8542890845337
1.6104903319492543 148.2400606596889
1.6280274218573478 146.64322068213846
1.645755478153965 145.06358184375753
1.6636765803267364 143.50095885410192
1.681792830507429 141.95516841867368
1.7001063537185235 140.42602921742073
1.718619298122478 138.91336188346827
1.7373338352737062 137.41698898207903
1.7562521603732995 135.93673498984046
1.7753764925265212 134.47242627407584
1.7947090750031072 133.0238910724774
1.8142521755003989 131.59095947295862
1.8340080864093424 130.1734633937238
1.8539791250833855 128.7712365635521
1.8741676341103 127.38411450229405
1.8945759815869656 126.01193450157822
1.9152065613971474 124.6545356057256
1.9360617934922943 123.31175859286962
1.9571441241754002 121.98344595627955
1.978456026387951 120.66944188588509
2.0 119.36959225
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 237.4885785 236.33684 245.220877 0
2.0 120.35182725 119.086259 122.49083150000001 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 238.7391845 236.42106900000002 245.717244 0
2.0 123.75924725000002 118.5168295 124.98686249999999 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 237.6267185 237.407604 238.21129599999998 0
2.0 121.60274749999999 119.4381505 130.1904845 0
END_OF_DATA

# dask-processes: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 262.5014054992789 259.7368480001023 286.84786899975734 0
2.0 157.70183125050607 151.64540200021293 168.06139399977837 0
END_OF_DATA

# dask-threads: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 258.68210849967 253.7411710000015 267.1946800001024 0
2.0 139.01398049983982 135.10844449956494 156.9098509999094 0
END_OF_DATA

# gcd: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 238.11439249948307 236.56436199962627 240.3156990003481 0
2.0 121.02794549946339 120.445245499468 135.22558899967407 0
END_OF_DATA

# openmp: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 237.371139 236.377365 263.433223 0
2.0 121.70737375 119.77367950000001 123.591249 0
END_OF_DATA

# python-gil: workers, value, low, high, hollow
$data8 << END_OF_DATA
1.0 241.4977624994208 239.4840849992761 250.20558400137816 0
2.0 245.1307060000545 242.816925500847 277.57891950022895 0
END_OF_DATA

# python-pool: workers, value, low, high, hollow
$data9 << END_OF_DATA
1.0 240.21713700039982 238.08798299978662 252.63096399976348 0
2.0 126.20802725041358 122.57561199930933 133.34192300044378 0
END_OF_DATA

# python-threads: workers, value, low, high, hollow
$data10 << END_OF_DATA
1.0 240.72498099940276 239.19054900034098 253.5237779993622 0
2.0 122.80121050025627 120.38600249979936 127.22043750090961 0
END_OF_DATA

# tbb: workers, value, low, high, hollow
$data11 << END_OF_DATA
1.0 238.51460550000002 236.732191 249.087605 0
2.0 119.49924975 118.453815 127.3855495 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12056
set rmargin at screen 0.77529
set bmargin at screen 0.205
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.95:2.05]
set xtics ('1' 1.0, '2' 2.0)
set yrange [0.0:306.92721982974035]
set ytics ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
set label 1 'Strong scaling: monte-carlo-pi, 64 tasks of 500,000 darts' at screen 0.12056, screen 0.946 left font 'DejaVu Sans Bold,42.6' textcolor rgb '#222222' noenhanced
set label 2 'T(1) from 237 ms to 263 ms · 95% intervals, 6 rounds · 2 cores' at screen 0.12056, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Completion time T(N) in ms' at screen 0.03125, screen 0.5265 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.44792, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.12056, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'ideal' at screen 0.80654, screen 0.25339 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 7 'process' at screen 0.80654, screen 0.33979 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 8 'thread' at screen 0.80654, screen 0.55579 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 9 'task' at screen 0.80654, screen 0.42619 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 10 'dask-processes' at screen 0.80654, screen 0.68539 left font 'DejaVu Sans,36.0' textcolor rgb '#8E6F56' noenhanced
set label 11 'dask-threads' at screen 0.80654, screen 0.64219 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 12 'gcd' at screen 0.80654, screen 0.38299 left font 'DejaVu Sans,36.0' textcolor rgb '#307CA5' noenhanced
set label 13 'openmp' at screen 0.80654, screen 0.46939 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 14 'python-gil' at screen 0.80654, screen 0.72859 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 15 'python-pool' at screen 0.80654, screen 0.59899 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set label 16 'python-threads' at screen 0.80654, screen 0.51259 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 17 'tbb' at screen 0.80654, screen 0.29659 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set arrow from screen 0.76709, screen 0.45507 to screen 0.80216, screen 0.25339 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.76709, screen 0.45713 to screen 0.80216, screen 0.33979 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.76709, screen 0.46427 to screen 0.80216, screen 0.55579 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.76709, screen 0.45975 to screen 0.80216, screen 0.42619 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.76709, screen 0.53538 to screen 0.80216, screen 0.68539 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#8E6F56'
set arrow from screen 0.76709, screen 0.49623 to screen 0.80216, screen 0.64219 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B3339B'
set arrow from screen 0.76709, screen 0.45855 to screen 0.80216, screen 0.38299 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#307CA5'
set arrow from screen 0.76709, screen 0.4694 to screen 0.80216, screen 0.59899 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#8A4900'
set arrow from screen 0.76709, screen 0.46226 to screen 0.80216, screen 0.51259 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.76709, screen 0.45535 to screen 0.80216, screen 0.29659 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#00857E'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'time-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 18.71 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 16.43 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype (14,6,3,6) linecolor rgb '#A98467', \
  $data5 using 1:2 with lines linewidth 5.0 dashtype (14,6,3,6) linecolor rgb '#B3339B', \
  $data6 using 1:2 with lines linewidth 14.14 dashtype (14,7) linecolor rgb '#3A94C4', \
  $data7 using 1:2 with lines linewidth 11.86 dashtype (14,7) linecolor rgb '#332288', \
  $data8 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data9 using 1:2 with lines linewidth 9.57 dashtype (14,7) linecolor rgb '#8A4900', \
  $data10 using 1:2 with lines linewidth 7.29 dashtype (14,7) linecolor rgb '#C58700', \
  $data11 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#008A83', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#A98467', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#3A94C4', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data9 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data10 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data11 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 2.069 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.878 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#A98467', \
  $data5 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#B3339B', \
  $data6 using 1:2 with points pointtype 15 pointsize 1.688 linecolor rgb '#3A94C4', \
  $data7 using 1:2 with points pointtype 5 pointsize 1.497 linecolor rgb '#332288', \
  $data8 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data9 using 1:2 with points pointtype 13 pointsize 1.307 linecolor rgb '#8A4900', \
  $data10 using 1:2 with points pointtype 7 pointsize 1.116 linecolor rgb '#C58700', \
  $data11 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#008A83'
set output
